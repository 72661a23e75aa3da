/** One-time codes: what was asked, how often was guessed, and the mail that carries the code. */
import { and, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { loginCodes, messages } from "#db/schema.ts";
import { type Instant, isoOfInstant } from "#domain/instant.ts";

export type NewLoginCode = { readonly addressHash: Buffer; readonly codeHash: Buffer; readonly expiresAt: Instant };

/** Writes a code that can be used until `expiresAt` and returns its number. Codes that have ended are cleared away. */
export async function insertLoginCode(tx: Database, code: NewLoginCode, now: Instant): Promise<number> {
  await tx.delete(loginCodes).where(lte(loginCodes.expiresAt, isoOfInstant(now)));
  const [row] = await tx
    .insert(loginCodes)
    .values({ ...code, expiresAt: isoOfInstant(code.expiresAt), tries: 0 })
    .returning({ id: loginCodes.id });
  if (!row) throw new Error("A login code was not written");
  return row.id;
}

/** Queues the mail with the code. Its facts hold the seed, from which the code is derived when it is sent. */
export async function queueLoginMail(
  tx: Database,
  mail: { readonly staffId: number; readonly seed: string; readonly messageId: string },
  now: Instant,
): Promise<void> {
  await tx.insert(messages).values({
    staffId: mail.staffId,
    purpose: "login-code",
    dedupeKey: `login-code:${mail.seed}`,
    messageId: mail.messageId,
    facts: { seed: mail.seed },
    queuedAt: isoOfInstant(now),
    notBefore: isoOfInstant(now),
    status: "queued",
  });
}

/** Counts one try against a code that may still be tried, and returns its hashes; nothing when it may not. */
export async function countTry(
  db: Database,
  id: number,
  now: Instant,
  maxTries: number,
): Promise<{ addressHash: Buffer; codeHash: Buffer } | undefined> {
  const [row] = await db
    .update(loginCodes)
    .set({ tries: sql`${loginCodes.tries} + 1` })
    .where(and(usable(id, now), lt(loginCodes.tries, maxTries)))
    .returning({ addressHash: loginCodes.addressHash, codeHash: loginCodes.codeHash });
  return row;
}

/** Uses a code up; false when another request was first. */
export async function useLoginCode(db: Database, id: number, now: Instant): Promise<boolean> {
  const rows = await db
    .update(loginCodes)
    .set({ usedAt: isoOfInstant(now) })
    .where(usable(id, now))
    .returning({ id: loginCodes.id });
  return rows.length === 1;
}

const usable = (id: number, now: Instant) =>
  and(eq(loginCodes.id, id), isNull(loginCodes.usedAt), gt(loginCodes.expiresAt, isoOfInstant(now)));
