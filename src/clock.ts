/**
 * What time it is: the database's, which all nodes share, plus the offset of the demo. Production has no offset, and
 * refuses to start on a database that has one.
 */
import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { clock } from "#db/schema.ts";
import { type Instant, instant } from "#domain/instant.ts";

/** Monday morning in the demo: the moment its seed was written for. */
export const DEMO_MORNING: Instant = instant("2026-11-23T08:30:00+01:00");

const DATABASE_MS = sql`(extract(epoch FROM clock_timestamp()) * 1000)::bigint`;

/** The moment it is now. */
export async function now(db: Database): Promise<Instant> {
  const query = sql`SELECT ${DATABASE_MS} + coalesce((SELECT offset_ms FROM clock), 0) AS ms`;
  const [row] = await db.execute<{ ms: string }>(query);
  return Number(row?.ms) as Instant;
}

/** Whether this database has a clock of its own, which only a demo has. */
export async function hasDemoClock(db: Database): Promise<boolean> {
  return (await db.select().from(clock).limit(1)).length > 0;
}

/** Sets the demo's clock; it runs on from there. */
export async function setDemoClock(db: Database, to: Instant): Promise<void> {
  await db.execute(sql`
    INSERT INTO clock (offset_ms) VALUES (${to}::bigint - ${DATABASE_MS})
    ON CONFLICT (only_row) DO UPDATE SET offset_ms = excluded.offset_ms`);
}

/** Puts the demo's clock forward; a moment that has passed already changes nothing, for facts are in order of time. */
export async function putDemoClockForward(db: Database, to: Instant): Promise<void> {
  await db.execute(sql`UPDATE clock SET offset_ms = greatest(offset_ms, ${to}::bigint - ${DATABASE_MS})`);
}
