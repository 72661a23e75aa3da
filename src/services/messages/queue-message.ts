/** Queues a message to the citizen or an employee, in the transaction of the facts it tells about. */
import { randomUUID } from "node:crypto";
import type { Database } from "#db/client.ts";
import { insertMessage, type MessageToQueue } from "#repositories/messages.ts";
import { APPLICANT, type Party } from "#repositories/parties.ts";
import type { Context } from "../context.ts";
import type { NewMessage } from "../zaak/change-zaak.ts";

/** A word without spaces: a code, a day, a number, a link's last part. Sentences and addresses are none. */
const CODE = /^[A-Za-z0-9:+._-]{0,80}$/;

/**
 * Queues it for mail, or for the printer where the citizen asked for letters; one each for who filed the zaak and for
 * whom. False when nothing was queued: there is one with its key already, or nobody gave a way to be answered.
 * Throws when its facts hold words.
 *
 * @param citizens  the people in the zaak; a message to an employee needs none
 */
export async function queueMessage(
  { baseUrl, now }: Pick<Context, "baseUrl" | "now">,
  tx: Database,
  zaakId: number,
  citizens: readonly Party[],
  message: NewMessage & { readonly textId?: number | undefined },
): Promise<boolean> {
  const { to, facts = {}, purpose, dedupeKey, textId } = message;
  if (!holdsCodesOnly(facts)) throw new Error(`The facts of a message hold words: ${purpose}`);
  const readers: readonly Reader[] =
    to === "citizen"
      ? citizens.flatMap((party) => readerOf(party, dedupeKey))
      : [{ ...to, dedupeKey, status: "queued" }];
  let queued = false;
  for (const reader of readers) {
    const isNew = await insertMessage(tx, {
      zaakId,
      ...reader,
      purpose,
      messageId: `<${randomUUID()}@${new URL(baseUrl).hostname}>`,
      facts,
      ...(textId !== undefined && { textId }),
      queuedAt: now,
      notBefore: message.notBefore ?? now,
    });
    queued ||= isNew;
  }
  return queued;
}

type Reader = Pick<MessageToQueue, "partyNo" | "staffId" | "dedupeKey" | "status">;

const readerOf = ({ no, notify }: Party, dedupeKey: string): readonly Reader[] =>
  notify === "none"
    ? []
    : [{ partyNo: no, dedupeKey: keyFor(dedupeKey, no), status: notify === "letter" ? "letter" : "queued" }];

/** The key of the same message to another person of the zaak; who filed it has the key itself. */
export const keyFor = (dedupeKey: string, partyNo: number): string =>
  partyNo === APPLICANT ? dedupeKey : `${dedupeKey}:p${partyNo}`;

function holdsCodesOnly(value: unknown): boolean {
  if (typeof value === "string") return CODE.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(holdsCodesOnly);
}
