/** The first entries of a zaak that was just inserted: people, words, events, projections, message and job. */
import type { Database } from "#db/client.ts";
import type { Instant } from "#domain/instant.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Filing } from "#kinds/filing.ts";
import { addJob } from "#repositories/jobs.ts";
import { APPLICANT, insertParty, type Party, REPRESENTED } from "#repositories/parties.ts";
import { insertTexts } from "#repositories/texts.ts";
import { appendEvents } from "#repositories/zaak-events.ts";
import type { Context } from "../context.ts";
import { alertForDanger } from "../messages/alert-for-danger.ts";
import { queueMessage } from "../messages/queue-message.ts";
import type { NewEvent } from "../zaak/change-zaak.ts";
import { projectZaak } from "../zaak/project-zaak.ts";
import { recordEvents, withEvents } from "../zaak/record-events.ts";
import type { FilingRequest } from "./file-zaak.ts";
import { flagOfFiling } from "./flag-of-filing.ts";

/** Call in the transaction that inserted the zaak. Its timeline is still empty. */
export async function startZaak(
  context: Context,
  tx: Database,
  zaak: Zaak,
  { answers, actor = { kind: "citizen" }, continues }: FilingRequest,
  filing: Filing,
): Promise<void> {
  const applicant: Party = { ...filing.party, no: APPLICANT, role: "applicant", language: "nl" };
  const represented: readonly Party[] = filing.represented
    ? [{ ...filing.represented, no: REPRESENTED, role: "represented", language: "nl" }]
    : [];
  for (const party of [applicant, ...represented]) await insertParty(tx, zaak.id, party);
  await insertTexts(tx, zaak.id, [
    { role: "subject", body: filing.subject },
    { role: "answers", body: JSON.stringify(answers) },
  ]);
  const flagged = await flagOfFiling(context, tx, zaak, filing);
  const start: NewEvent = { type: "received", at: zaak.receivedAt };
  const received = await recordEvents(context, tx, zaak, actor, [start, ...flagged]);
  const receivedZaak = withEvents(zaak, received);
  const portal = { kind: "portal" } as const;
  const carried = continues?.events ?? [];
  const isConfirmed = carried.some(({ type }) => type === "receipt-confirmed");
  const confirmedAt = filing.receivedAt ?? context.now; // a flag was answered on the screen at once
  const confirmation = isConfirmed ? [] : confirmationOf(confirmedAt, zaak, applicant);
  const confirmed = await recordEvents(context, tx, receivedZaak, portal, [...carried, ...confirmation]);
  await appendEvents(tx, zaak.id, [...received, ...confirmed]);
  await projectZaak(context, tx, withEvents(receivedZaak, confirmed));

  const queued = await queueMessage(context, tx, zaak.id, [applicant, ...represented], {
    purpose: "received",
    to: "citizen",
    dedupeKey: `received:${zaak.id}`,
    ...(continues && { facts: { continues: continues.reference } }),
  });
  const isDanger = await alertForDanger(context, tx, zaak);
  if (queued || isDanger) await addJob(tx, "deliver-messages", { key: String(zaak.id), payload: { zaakId: zaak.id } });
}

/**
 * The message of receipt is given in the portal itself as soon as the zaak is filed there (art. 2:17 lid 1 Awb), and
 * by mail in the same transaction. A letter still has to be printed: the desk records when it was posted.
 */
const confirmationOf = (at: Instant, { channel }: Zaak, { notify }: Party): readonly NewEvent[] =>
  channel === "web" || notify === "email" ? [{ type: "receipt-confirmed", at }] : [];
