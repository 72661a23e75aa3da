/**
 * "Mail mij mijn zaken": for who lost the link. Whoever asks gets the same answer in the same time, whether the address
 * is known or not; only its mailbox tells.
 */
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { hashOfAddress } from "#auth/login-code.ts";
import { HOUR_MS, type Instant } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { addJob } from "#repositories/jobs.ts";
import { partiesOf } from "#repositories/parties.ts";
import { countAttempt } from "#repositories/rate-limits.ts";
import type { Context } from "../context.ts";
import { limitClient } from "../limits/limit-client.ts";
import { queueMessage } from "../messages/queue-message.ts";
import { zakenByEmail } from "./open-zaak.ts";

export type MyZakenRefusal =
  | { readonly code: "no-mail-address" }
  /** Too many from one place: says nothing of the address. */
  | { readonly code: "too-often"; readonly again: Instant };

const MAILS_PER_ADDRESS = 3;
const ANSWER_MS = 250; // well above what either way takes

const mailAddress = z.email().max(254);

/** Queues one mail with a link to every zaak of this address, at most three an hour; says nothing of whether it did. */
export async function mailMyZaken(context: Context, typed: string): Promise<Result<void, MyZakenRefusal>> {
  const email = mailAddress.safeParse(typed.trim());
  if (!email.success) return refused({ code: "no-mail-address" });
  const again = await limitClient(context, "mail");
  if (again !== undefined) return refused({ code: "too-often", again });
  await Promise.all([queueFor(context, email.data), wait(ANSWER_MS)]);
  return granted(undefined);
}

async function queueFor(context: Context, email: string): Promise<void> {
  const { db, now, keySecrets } = context;
  const address = hashOfAddress(keySecrets, email).toString("hex");
  const forAddress = await countAttempt(db, `my-zaken-address:${address}`, now, HOUR_MS);
  if (forAddress > MAILS_PER_ADDRESS) return;

  const [newest] = await zakenByEmail(context, email);
  if (!newest) return;
  await db.transaction(async (tx) => {
    // To whom of the people in the zaak this address belongs; a mail, whatever they chose for answers.
    const isTheirs = (address: string | undefined) => address?.toLowerCase() === email.toLowerCase();
    const reader = (await partiesOf(tx, newest.id)).find((party) => isTheirs(party.email));
    const toMail = reader ? [{ ...reader, notify: "email" as const }] : [];
    const dedupeKey = `my-zaken:${newest.id}:${now}`;
    const queued = await queueMessage(context, tx, newest.id, toMail, {
      purpose: "my-zaken",
      to: "citizen",
      dedupeKey,
    });
    if (queued) await addJob(tx, "deliver-messages", { key: String(newest.id), payload: { zaakId: newest.id } });
  });
}
