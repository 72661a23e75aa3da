/** Counts attempts per subject and window, in the database: it holds for every node at once. */
import { and, eq, lt, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { rateLimits } from "#db/schema.ts";
import { type Instant, isoOfInstant } from "#domain/instant.ts";

/**
 * Counts one more attempt and returns how many there were in this window, this one included.
 * @param subject  what is limited: a purpose and a keyed hash, never an address itself
 */
export async function countAttempt(db: Database, subject: string, now: Instant, windowMs: number): Promise<number> {
  const windowAt = windowStart(now, windowMs);
  const [row] = await db
    .insert(rateLimits)
    .values({ subject, windowAt, count: 1 })
    .onConflictDoUpdate({
      target: [rateLimits.subject, rateLimits.windowAt],
      set: { count: sql`${rateLimits.count} + 1` },
    })
    .returning({ count: rateLimits.count });
  return row?.count ?? 1;
}

/** How many attempts there were in this window so far. */
export async function attemptsIn(db: Database, subject: string, now: Instant, windowMs: number): Promise<number> {
  const [row] = await db
    .select({ count: rateLimits.count })
    .from(rateLimits)
    .where(and(eq(rateLimits.subject, subject), eq(rateLimits.windowAt, windowStart(now, windowMs))));
  return row?.count ?? 0;
}

const windowStart = (now: Instant, windowMs: number) =>
  isoOfInstant((Math.floor(now / windowMs) * windowMs) as Instant);

/** Forgets the windows that began before this moment. */
export async function forgetAttemptsBefore(db: Database, moment: Instant): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.windowAt, isoOfInstant(moment)));
}
