/**
 * A question for information goes on as a Woo-verzoek: a new zaak about the first, received when that was. The first
 * is closed. One transaction, and one mail: that of the new zaak, which says where it came from.
 */
import { randomUUID } from "node:crypto";
import type { Database } from "#db/client.ts";
import { canBecomeWoo, hasBecomeWoo } from "#domain/became-woo.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Actor, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import { BECAME_WOO } from "#domain/zaak-outcome.ts";
import type { Answers } from "#kinds/kind.ts";
import { findFollowUp } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { type Filed, fileZaak } from "../filing/file-zaak.ts";
import { aboutZaak } from "./about-zaak.ts";
import { accessKeyOf } from "./access-key.ts";
import { changeZaak } from "./change-zaak.ts";
import { zaakFileOf } from "./zaak-file.ts";

const WOO = "woo-verzoek";

/** What was done for the first counts for the second: it was confirmed once, and has the same handler. */
const CARRIED: readonly ZaakEventType[] = ["receipt-confirmed", "assigned"];

/** Asked for by the citizen. Asked twice, it is the same Woo-verzoek. */
export async function becomeWoo(
  context: Context,
  zaakId: number,
): Promise<Result<Filed, { readonly code: "zaak-ended" }>> {
  const citizen = { kind: "citizen" } as const;
  let filed: Filed | undefined;
  const changed = await changeZaak<{ readonly code: "zaak-ended" }>(
    context,
    zaakId,
    citizen,
    async (zaak, _, tx, held) => {
      if (hasBecomeWoo(zaak)) return granted({ events: [] });
      if (!canBecomeWoo(context.organisation, zaak)) return refused({ code: "zaak-ended" });
      filed = await fileAsWoo(held, tx, zaak, citizen);
      return granted({ events: [{ type: "closed", at: held.now, outcome: BECAME_WOO }] });
    },
  );
  if (!changed.ok) return changed;
  const woo = filed ?? (await wooOf(context, zaakId));
  return woo ? granted(woo) : refused({ code: "zaak-ended" });
}

/** The Woo-verzoek that took over, with its key: only for who holds the key of the first. */
export async function wooOf(context: Context, zaakId: number): Promise<Filed | undefined> {
  const found = await findFollowUp(context.db, zaakId, WOO);
  return (
    found && { reference: found.reference, key: accessKeyOf(context, found.keyVersion, found.reference), again: true }
  );
}

/** Files it in the transaction that closes the first. Its form takes whatever the first's took. */
export async function fileAsWoo(context: Context, tx: Database, zaak: Zaak, actor: Actor): Promise<Filed> {
  const inside = { ...context, db: tx };
  const file = await zaakFileOf(inside, zaak.id, 0); // its key plays no part
  if (!file) throw new Error(`No such zaak: ${zaak.id}`);
  const about = aboutZaak(context, file);
  const filed = await fileZaak(inside, {
    kind: WOO,
    answers: wooAnswers(about.answers),
    token: randomUUID(),
    channel: zaak.channel,
    receivedAt: zaak.receivedAt,
    actor,
    about,
    continues: {
      reference: zaak.reference,
      events: standingEvents(zaak.events).flatMap((event) =>
        CARRIED.includes(event.type) ? [withoutPlace(event)] : [],
      ),
    },
  });
  if (!filed.ok) throw new Error(`A question for information is no Woo-verzoek: ${filed.refusal.code}`);
  return filed.value;
}

const withoutPlace = ({ seq: _seq, recordedAt: _at, actor: _actor, textId: _text, ...event }: Zaak["events"][number]) =>
  event;

/** The same person; what was asked is what is sought; on paper for who wanted a letter. */
const wooAnswers = ({ vraag = "", ...answers }: Answers): Answers => ({
  ...answers,
  documenten: vraag,
  ...(answers.antwoord === "brief" && { vorm: "papier" }),
});
