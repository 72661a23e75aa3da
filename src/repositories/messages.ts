/** Messages: to whom, what, why, when, and what became of each (art. 2:25 Awb). */
import { and, asc, eq, or, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { messageAttempts, messages } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import { moment, momentOrNone, stored } from "./moments.ts";

export type MessageStatus = "queued" | "sent" | "refused" | "cancelled" | "letter";

export type MessageToQueue = {
  readonly zaakId?: number;
  readonly partyNo?: number;
  readonly staffId?: number;
  readonly purpose: string;
  readonly dedupeKey: string;
  /** The Message-ID header, the same at every attempt. */
  readonly messageId: string;
  readonly facts: Record<string, unknown>;
  readonly textId?: number;
  readonly queuedAt: Instant;
  readonly notBefore: Instant;
  readonly status: "queued" | "letter";
};

/** What a zaak's page shows of a message. */
export type MessageFate = {
  readonly id: number;
  readonly purpose: string;
  readonly status: MessageStatus;
  readonly toStaff: boolean;
  /** Who of the people in the zaak it went to. */
  readonly partyNo?: number | undefined;
  readonly queuedAt: Instant;
  readonly notBefore: Instant;
  readonly sentAt?: Instant | undefined;
  readonly subject?: string | undefined;
  readonly bodyText?: string | undefined;
  readonly facts: Record<string, unknown>;
};

/** Queues a message; false when there is one with this key already. */
export async function insertMessage(tx: Database, message: MessageToQueue): Promise<boolean> {
  const rows = await tx
    .insert(messages)
    .values({ ...message, queuedAt: stored(message.queuedAt), notBefore: stored(message.notBefore) })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  return rows.length > 0;
}

/** The same message to everyone in the zaak who was told (services/messages/queue-message.ts, `keyFor`). */
export async function findMessagesUnder(
  db: Database,
  dedupeKey: string,
): Promise<readonly { readonly id: number; readonly status: MessageStatus }[]> {
  return db
    .select({ id: messages.id, status: messages.status })
    .from(messages)
    .where(or(eq(messages.dedupeKey, dedupeKey), sql`starts_with(${messages.dedupeKey}, ${`${dedupeKey}:p`})`))
    .for("update");
}

/** What was queued under this key, and whether it can still change. */
export async function findMessage(
  db: Database,
  dedupeKey: string,
): Promise<
  { readonly id: number; readonly status: MessageStatus; readonly facts: Record<string, unknown> } | undefined
> {
  const [row] = await db
    .select({ id: messages.id, status: messages.status, facts: messages.facts })
    .from(messages)
    .where(eq(messages.dedupeKey, dedupeKey))
    .for("update");
  return row;
}

/** Writes other facts into a message that is still queued or still to be printed. */
export async function replaceFacts(tx: Database, id: number, facts: Record<string, unknown>): Promise<void> {
  await tx.update(messages).set({ facts }).where(eq(messages.id, id));
}

/** Takes back a message that was not sent yet. */
export async function cancelMessage(tx: Database, id: number): Promise<void> {
  await tx.update(messages).set({ status: "cancelled" }).where(eq(messages.id, id));
}

/** The messages of one purpose about a zaak, oldest first. Locks them: the one that sends them waits, or we do. */
export async function messagesFor(
  tx: Database,
  zaakId: number,
  purpose: string,
): Promise<
  readonly { readonly id: number; readonly status: MessageStatus; readonly facts: Record<string, unknown> }[]
> {
  return tx
    .select({ id: messages.id, status: messages.status, facts: messages.facts })
    .from(messages)
    .where(and(eq(messages.zaakId, zaakId), eq(messages.purpose, purpose)))
    .orderBy(asc(messages.id))
    .for("update");
}

/** What became of every message about a zaak, oldest first. */
export async function messagesOf(db: Database, zaakId: number): Promise<readonly MessageFate[]> {
  const sentAt = sql<string | null>`(
    SELECT max(${messageAttempts.at}) FROM ${messageAttempts}
    WHERE ${messageAttempts.messageId} = ${messages.id} AND ${messageAttempts.outcome} = 'sent')`;
  const rows = await db
    .select({ message: messages, sentAt })
    .from(messages)
    .where(eq(messages.zaakId, zaakId))
    .orderBy(asc(messages.id));
  return rows.map(({ message, sentAt }) => ({
    id: message.id,
    purpose: message.purpose,
    status: message.status,
    toStaff: message.staffId !== null,
    partyNo: message.partyNo ?? undefined,
    queuedAt: moment(message.queuedAt),
    notBefore: moment(message.notBefore),
    sentAt: momentOrNone(sentAt),
    subject: message.subject ?? undefined,
    bodyText: message.bodyText ?? undefined,
    facts: message.facts,
  }));
}

/** Blanks what was written to whom about a zaak, and takes back what was not sent. */
export async function eraseMessages(tx: Database, zaakId: number): Promise<void> {
  const blank = { recipient: null, subject: null, bodyText: null, bodyHtml: null };
  await tx.update(messages).set(blank).where(eq(messages.zaakId, zaakId));
  await tx
    .update(messages)
    .set({ status: "cancelled" })
    .where(and(eq(messages.zaakId, zaakId), sql`${messages.status} IN ('queued', 'letter')`));
}
