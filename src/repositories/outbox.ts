/** Messages on their way out: claimed by one sender at a time, and what became of every attempt (art. 2:25 Awb). */
import { and, asc, count, eq, lte } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { messageAttempts, messages, zaken } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import { moment, stored } from "./moments.ts";

export type OutgoingMessage = {
  readonly id: number;
  /** Absent for a code to sign in with, which is about no zaak. */
  readonly zaak?: { readonly id: number; readonly reference: string; readonly keyVersion: number } | undefined;
  readonly staffId?: number | undefined;
  /** Who of the people in the zaak it goes to. */
  readonly partyNo?: number | undefined;
  readonly purpose: string;
  readonly messageId: string;
  readonly facts: Record<string, unknown>;
  readonly textId?: number | undefined;
  readonly queuedAt: Instant;
};

/** What was really sent, with marks where secrets stood. */
export type SentBody = {
  readonly recipient: string;
  readonly subject: string;
  readonly bodyText: string;
  readonly bodyHtml: string;
};

export type AttemptOutcome = "sent" | "refused" | "later" | "nothing-to-tell";

/**
 * Takes the message that has waited longest of those that may go by now, and holds it until the transaction ends.
 * What another sender holds is passed over, so that any number of them never send the same one.
 */
export async function claimMessage(tx: Database, now: Instant): Promise<OutgoingMessage | undefined> {
  const [row] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.status, "queued"), lte(messages.notBefore, stored(now))))
    .orderBy(asc(messages.notBefore), asc(messages.id))
    .limit(1)
    .for("update", { skipLocked: true });
  return row && findOutgoing(tx, row.id);
}

/** The message with this number, whatever its status. */
export async function findOutgoing(db: Database, id: number): Promise<OutgoingMessage | undefined> {
  const [row] = await db
    .select({ message: messages, reference: zaken.reference, keyVersion: zaken.keyVersion })
    .from(messages)
    .leftJoin(zaken, eq(zaken.id, messages.zaakId))
    .where(eq(messages.id, id));
  if (!row) return undefined;
  const { message, reference, keyVersion } = row;
  return {
    id: message.id,
    ...(message.zaakId !== null &&
      reference !== null &&
      keyVersion !== null && {
        zaak: { id: message.zaakId, reference, keyVersion },
      }),
    staffId: message.staffId ?? undefined,
    partyNo: message.partyNo ?? undefined,
    purpose: message.purpose,
    messageId: message.messageId,
    facts: message.facts,
    textId: message.textId ?? undefined,
    queuedAt: moment(message.queuedAt),
  };
}

/** How often this message was tried and has to be tried again. */
export async function countPostponements(tx: Database, messageId: number): Promise<number> {
  const [row] = await tx
    .select({ tried: count() })
    .from(messageAttempts)
    .where(and(eq(messageAttempts.messageId, messageId), eq(messageAttempts.outcome, "later")));
  return row?.tried ?? 0;
}

/** Writes down one attempt. The code is the mail server's number or our own word, never what it said. */
export async function recordAttempt(
  tx: Database,
  messageId: number,
  attempt: { readonly at: Instant; readonly outcome: AttemptOutcome; readonly code?: string | undefined },
): Promise<void> {
  await tx.insert(messageAttempts).values({
    messageId,
    at: stored(attempt.at),
    outcome: attempt.outcome,
    code: attempt.code ?? null,
  });
}

/** Closes a message: sent, or refused for good. Its words stay as proof, without secrets. */
export async function settleMessage(
  tx: Database,
  id: number,
  status: "sent" | "refused",
  body: Partial<SentBody>,
): Promise<void> {
  await tx
    .update(messages)
    .set({ status, ...body })
    .where(eq(messages.id, id));
}

/** Leaves a message queued, not to be tried before this moment. */
export async function postponeMessage(tx: Database, id: number, notBefore: Instant): Promise<void> {
  await tx
    .update(messages)
    .set({ notBefore: stored(notBefore) })
    .where(eq(messages.id, id));
}
