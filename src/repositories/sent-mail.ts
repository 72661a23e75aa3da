/** What was sent, refused, or is to be printed: for the demo's mailbox and for the letters of the desk. */
import { and, asc, desc, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { messageAttempts, messages, zaken } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import { moment, momentOrNone } from "./moments.ts";

/** A mail as it was stored when it was sent: with marks where secrets stood. */
export type SentMail = {
  readonly id: number;
  readonly recipient: string;
  readonly subject: string;
  readonly bodyText: string;
  readonly bodyHtml: string;
  readonly sentAt: Instant;
};

const sentAt = sql<string | null>`(
  SELECT max(${messageAttempts.at}) FROM ${messageAttempts}
  WHERE ${messageAttempts.messageId} = ${messages.id} AND ${messageAttempts.outcome} = 'sent')`;

const sent = () => and(eq(messages.status, "sent"), isNotNull(messages.recipient), isNotNull(messages.bodyHtml));

/** Mails that were sent, the newest first. @param before only those with a lower number: the next page */
export async function findSentMails(db: Database, limit: number, before?: number): Promise<readonly SentMail[]> {
  const rows = await db
    .select({ message: messages, sentAt })
    .from(messages)
    .where(before === undefined ? sent() : and(sent(), lt(messages.id, before)))
    .orderBy(desc(messages.id))
    .limit(limit);
  return rows.map(mailOf);
}

/** The mail with this number, if it was sent. */
export async function findSentMail(db: Database, id: number): Promise<SentMail | undefined> {
  const [row] = await db
    .select({ message: messages, sentAt })
    .from(messages)
    .where(and(sent(), eq(messages.id, id)));
  return row && mailOf(row);
}

const mailOf = ({ message, sentAt }: { message: typeof messages.$inferSelect; sentAt: string | null }): SentMail => ({
  id: message.id,
  recipient: message.recipient ?? "",
  subject: message.subject ?? "",
  bodyText: message.bodyText ?? "",
  bodyHtml: message.bodyHtml ?? "",
  sentAt: momentOrNone(sentAt) ?? moment(message.queuedAt),
});

/** A message that did not reach its reader, or that someone has to print. */
export type OpenMessage = {
  readonly id: number;
  readonly reference: string;
  readonly purpose: string;
  readonly toStaff: boolean;
  readonly queuedAt: Instant;
};

/** Letters still to be printed and posted, the oldest first. */
export const findLettersToPrint = (db: Database): Promise<readonly OpenMessage[]> => openMessages(db, "letter");

/** Mails that were refused for good, the newest first: they must be sent otherwise (art. 2:11 Awb). */
export const findRefusedMails = (db: Database): Promise<readonly OpenMessage[]> => openMessages(db, "refused");

const AT_MOST = 200;

async function openMessages(db: Database, status: "letter" | "refused"): Promise<readonly OpenMessage[]> {
  const rows = await db
    .select({ message: messages, reference: zaken.reference })
    .from(messages)
    .innerJoin(zaken, eq(zaken.id, messages.zaakId))
    .where(eq(messages.status, status))
    .orderBy(status === "letter" ? asc(messages.id) : desc(messages.id))
    .limit(AT_MOST);
  return rows.map(({ message, reference }) => ({
    id: message.id,
    reference,
    purpose: message.purpose,
    toStaff: message.staffId !== null,
    queuedAt: moment(message.queuedAt),
  }));
}

/**
 * Takes a message that the desk may post: a letter, or a mail that was refused (art. 2:11 Awb); false when it is
 * neither, or was posted already.
 */
export async function lockLetter(tx: Database, id: number): Promise<boolean> {
  const rows = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.id, id), inArray(messages.status, ["letter", "refused"])))
    .for("update");
  return rows.length > 0;
}
