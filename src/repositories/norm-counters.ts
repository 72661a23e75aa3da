/** How often each norm was kept, counted per month in sixteen rows each so that no row is hot. */
import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { normCounters, zaakStates } from "#db/schema.ts";
import { type Day, day, isoOfDay } from "#domain/day.ts";
import type { Counts, NormCounts } from "#domain/norm-counts.ts";

export const SLOTS = 16;

/** Adds these to the rows that this zaak counts in. */
export async function addCounts(tx: Database, zaakId: number, changes: readonly NormCounts[]): Promise<void> {
  if (changes.length === 0) return;
  const plus = (column: keyof Counts) => sql`${normCounters[column]} + ${sql.raw(`excluded.${column}`)}`;
  await tx
    .insert(normCounters)
    .values(
      // In one order everywhere, so that two writers never wait for each other.
      changes
        .map(({ norm, month, ...counts }) => ({
          ...counts,
          normId: norm,
          month: isoOfDay(month),
          slot: zaakId % SLOTS,
        }))
        .sort((one, other) => `${one.normId}${one.month}`.localeCompare(`${other.normId}${other.month}`)),
    )
    .onConflictDoUpdate({
      target: [normCounters.normId, normCounters.month, normCounters.slot],
      set: {
        due: plus("due"),
        kept: plus("kept"),
        moved: plus("moved"),
        broken: plus("broken"),
        flagged: plus("flagged"),
      },
    });
}

/** The counts of a norm in the months from `first` up to and including `last`, oldest first. */
export async function countsByMonth(
  db: Database,
  norm: string,
  first: Day,
  last: Day,
): Promise<readonly (Counts & { readonly month: Day })[]> {
  const total = (column: keyof Counts) => sql<number>`sum(${normCounters[column]})::int`;
  const rows = await db
    .select({
      month: normCounters.month,
      due: total("due"),
      kept: total("kept"),
      moved: total("moved"),
      broken: total("broken"),
      flagged: total("flagged"),
    })
    .from(normCounters)
    .where(
      and(
        eq(normCounters.normId, norm),
        gte(normCounters.month, isoOfDay(first)),
        lte(normCounters.month, isoOfDay(last)),
      ),
    )
    .groupBy(normCounters.month)
    .orderBy(asc(normCounters.month));
  return rows.map((row) => ({ ...row, month: day(row.month) }));
}

/** Every counter that is not zero, slots apart: to compare with a rebuild. */
export async function allCounts(db: Database): Promise<readonly (NormCounts & { readonly slot: number })[]> {
  const rows = await db.select().from(normCounters);
  return rows
    .map(({ normId, month, ...row }) => ({ ...row, norm: normId, month: day(month) }))
    .filter((row) => row.due !== 0 || row.kept !== 0 || row.moved !== 0 || row.broken !== 0 || row.flagged !== 0);
}

/** Makes writers of projections wait until this transaction ends; readers go on. */
export async function lockProjections(tx: Database): Promise<void> {
  await tx.execute(sql`LOCK TABLE ${zaakStates}, ${normCounters} IN EXCLUSIVE MODE`);
}

/** Writes counters as they should be. */
export async function setCounts(
  tx: Database,
  rows: readonly (NormCounts & { readonly slot: number })[],
): Promise<void> {
  for (const { norm, month, slot, due, kept, moved, broken, flagged } of rows) {
    const counts = { due, kept, moved, broken, flagged };
    await tx
      .insert(normCounters)
      .values({ normId: norm, month: isoOfDay(month), slot, ...counts })
      .onConflictDoUpdate({ target: [normCounters.normId, normCounters.month, normCounters.slot], set: counts });
  }
}
