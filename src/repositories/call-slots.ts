/** Places given away in the half hours in which we call back. */
import { and, eq, gt, gte, lt, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { callSlots } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import { moment, stored } from "./moments.ts";

/** How many places each slot from this moment on has given away; those with none are left out. */
export async function takenPlaces(db: Database, from: Instant): Promise<ReadonlyMap<Instant, number>> {
  const rows = await db
    .select()
    .from(callSlots)
    .where(and(gte(callSlots.startsAt, stored(from)), gt(callSlots.taken, 0)));
  return new Map(rows.map(({ startsAt, taken }) => [moment(startsAt), taken]));
}

/** Takes a place, in one statement: whoever comes second waits for the first, and sees what is left. False: none is. */
export async function takePlace(tx: Database, startsAt: Instant, places: number): Promise<boolean> {
  const rows = await tx
    .insert(callSlots)
    .values({ startsAt: stored(startsAt), taken: 1 })
    .onConflictDoUpdate({
      target: callSlots.startsAt,
      set: { taken: sql`${callSlots.taken} + 1` },
      setWhere: lt(callSlots.taken, places),
    })
    .returning({ taken: callSlots.taken });
  return rows.length > 0;
}

/** Gives a place back. */
export async function givePlaceBack(tx: Database, startsAt: Instant): Promise<void> {
  await tx
    .update(callSlots)
    .set({ taken: sql`${callSlots.taken} - 1` })
    .where(and(eq(callSlots.startsAt, stored(startsAt)), gt(callSlots.taken, 0)));
}
