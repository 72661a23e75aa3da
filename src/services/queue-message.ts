/** Queues a message to the citizen or an employee, in the transaction of the facts it tells about. */
import { randomUUID } from "node:crypto";
import type { Database } from "#db/client.ts";
import { insertMessage } from "#repositories/messages.ts";
import { APPLICANT, type Party } from "#repositories/parties.ts";
import type { NewMessage } from "./change-zaak.ts";
import type { Context } from "./context.ts";

/** A word without spaces: a code, a day, a number, a link's last part. Sentences and addresses are none. */
const CODE = /^[A-Za-z0-9:+._-]{0,80}$/;

/**
 * Queues it for mail, or for the printer where the citizen asked for letters. False when nothing was queued: there
 * is one with its key already, or this citizen gave no way to be answered. Throws when its facts hold words.
 */
export async function queueMessage(
  { baseUrl, now }: Pick<Context, "baseUrl" | "now">,
  tx: Database,
  zaakId: number,
  applicant: Party | undefined,
  message: NewMessage & { readonly textId?: number | undefined },
): Promise<boolean> {
  const { to, facts = {}, purpose, dedupeKey, textId } = message;
  if (!holdsCodesOnly(facts)) throw new Error(`The facts of a message hold words: ${purpose}`);
  const toCitizen = to === "citizen";
  if (toCitizen && (applicant === undefined || applicant.notify === "none")) return false;
  return insertMessage(tx, {
    zaakId,
    ...(toCitizen ? { partyNo: APPLICANT } : { staffId: to.staffId }),
    purpose,
    dedupeKey,
    messageId: `<${randomUUID()}@${new URL(baseUrl).hostname}>`,
    facts,
    ...(textId !== undefined && { textId }),
    queuedAt: now,
    notBefore: message.notBefore ?? now,
    status: toCitizen && applicant?.notify === "letter" ? "letter" : "queued",
  });
}

function holdsCodesOnly(value: unknown): boolean {
  if (typeof value === "string") return CODE.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(holdsCodesOnly);
}
