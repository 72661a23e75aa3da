/** Letters: for who asked to be answered on paper (art. 2:7, 2:8 Awb). The same words as the mail, printed by the desk. */
import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { forPaper } from "#mail/for-paper.ts";
import { htmlOf } from "#mail/html-of.ts";
import { fillSecrets } from "#mail/secret-marks.ts";
import { cancelMessage } from "#repositories/messages.ts";
import { findOutgoing, recordAttempt, settleMessage } from "#repositories/outbox.ts";
import { findLettersToPrint, findRefusedMails, lockLetter, type OpenMessage } from "#repositories/sent-mail.ts";
import type { Context } from "../context.ts";
import { renderMessage } from "./render-message.ts";
import { secretsOf } from "./secrets-of.ts";

export type PaperLetter = {
  readonly id: number;
  readonly reference: string;
  /** Name and address lines, as given. */
  readonly addressee: readonly string[];
  readonly sender: readonly string[];
  readonly on: Day;
  readonly subject: string;
  /** Paragraphs, lists, quotes and a description list, escaped: made by mail/html-of.ts. */
  readonly bodyHtml: string;
};

/** The letters that wait to be printed, the oldest first. */
export const lettersToPrint = ({ db }: Context): Promise<readonly OpenMessage[]> => findLettersToPrint(db);

/** The mails that an address refused: the desk must reach this citizen in another way (art. 2:11 Awb). */
export const refusedMails = ({ db }: Context): Promise<readonly OpenMessage[]> => findRefusedMails(db);

/** This message as a letter, whatever became of it as a mail; nothing when there is nothing to tell, or no such message. */
export async function letterFor(context: Context, messageId: number): Promise<PaperLetter | undefined> {
  const message = Number.isSafeInteger(messageId) ? await findOutgoing(context.db, messageId) : undefined;
  if (!message?.zaak || message.staffId !== undefined) return undefined;
  const rendered = await renderMessage(context, message);
  if (!rendered) return undefined;
  const { addressee, mail, to = "" } = rendered;
  const address = addressee?.address?.split(/\n|, */) ?? [];
  return {
    id: messageId,
    reference: message.zaak.reference,
    addressee: [addressee?.name ?? "", ...address].map((line) => line.trim()).filter(Boolean),
    sender: context.organisation.postalAddress,
    on: dayAt(context.now),
    subject: mail.subject,
    bodyHtml: fillSecrets(htmlOf(forPaper(mail.blocks)), await secretsOf(context, message, to)),
  };
}

/** Writes down that this letter, or a refused mail, was posted, with its words as proof; false when it was neither. */
export async function recordLetterPosted(context: Context, messageId: number): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    const message = (await lockLetter(tx, messageId)) ? await findOutgoing(tx, messageId) : undefined;
    if (!message) return false;
    const rendered = await renderMessage({ ...context, db: tx }, message);
    if (!rendered) {
      await recordAttempt(tx, messageId, { at: context.now, outcome: "nothing-to-tell" });
      await cancelMessage(tx, messageId);
      return false;
    }
    const { subject, text, html } = rendered.mail;
    await recordAttempt(tx, messageId, { at: context.now, outcome: "sent", code: "letter" });
    await settleMessage(tx, messageId, "sent", { subject, bodyText: text, bodyHtml: html });
    return true;
  });
}
