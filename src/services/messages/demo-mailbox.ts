/** The mailbox of the demo: nothing leaves the machine, and anyone can read what was sent. Production has none. */
import { fillSecrets } from "#mail/secret-marks.ts";
import { findOutgoing } from "#repositories/outbox.ts";
import { findSentMail, findSentMails, type SentMail } from "#repositories/sent-mail.ts";
import type { Context } from "../context.ts";
import type { MailTransport } from "./mail-transport.ts";
import { secretsOf } from "./secrets-of.ts";

/** Takes every mail: its row is the mailbox. */
export const demoTransport: MailTransport = { send: async () => ({ outcome: "sent" }) };

export type MailboxPage = {
  readonly mails: readonly SentMail[];
  /** The number to ask the next page with; absent on the last one. */
  readonly before?: number | undefined;
};

const PAGE = 50;

/** Everything that was sent, the newest first. */
export async function demoMailbox({ db }: Context, before?: number): Promise<MailboxPage> {
  const mails = await findSentMails(db, PAGE + 1, before);
  const shown = mails.slice(0, PAGE);
  return { mails: shown, ...(mails.length > PAGE && { before: shown.at(-1)?.id }) };
}

/** One mail as its reader got it, with links that work; nothing when it was never sent. */
export async function demoMail(context: Context, id: number): Promise<SentMail | undefined> {
  if (!Number.isSafeInteger(id)) return undefined;
  const mail = await findSentMail(context.db, id);
  const message = mail && (await findOutgoing(context.db, id));
  if (!message) return undefined;
  const secrets = await secretsOf(context, message, mail.recipient);
  return { ...mail, bodyText: fillSecrets(mail.bodyText, secrets), bodyHtml: fillSecrets(mail.bodyHtml, secrets) };
}
