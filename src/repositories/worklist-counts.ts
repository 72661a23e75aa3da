/** What the worklist holds of each sort, above its rows. */
import { and, eq, gt, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { flags, promises, zaakStates, zaken } from "#db/schema.ts";
import { isoOfDay } from "#domain/day.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import { stored } from "./moments.ts";
import { standsStillUntil } from "./worklist.ts";
import { inScope, type Scope } from "./worklist-scope.ts";

export type WorklistCounts = {
  readonly late: number;
  readonly unassigned: number;
  readonly flagged: number;
  readonly today: number;
  /** Of which the portal cannot see whether it was done: an employee looks it up (an invoice). */
  readonly toCheck: number;
};

/** @param tomorrow the first moment of tomorrow: what must be done by then ends today */
export async function countWorklist(
  db: Database,
  scope: Scope,
  now: Instant,
  tomorrow: Instant,
): Promise<WorklistCounts> {
  const countIf = (condition: SQL | undefined) => sql<string>`count(*) FILTER (WHERE ${condition})`;
  const [row] = await db
    .select({
      late: countIf(inArray(zaakStates.status, ["late", "late-by-law"])),
      unassigned: countIf(isNull(zaakStates.handlerId)),
      flagged: countIf(sql`EXISTS (SELECT 1 FROM ${flags} WHERE ${flags.zaakId} = ${zaken.id}
        AND ${flags.explainedAt} IS NULL AND ${flags.withdrawnAt} IS NULL AND ${flags.explainBefore} IS NOT NULL)`),
      toCheck: countIf(sql`EXISTS (SELECT 1 FROM ${promises} WHERE ${promises.zaakId} = ${zaken.id}
         AND ${promises.outcome} = 'to-check')`),
      today: countIf(
        or(
          and(gt(zaakStates.nextDueAt, stored(now)), lte(zaakStates.nextDueAt, stored(tomorrow))),
          sql`${standsStillUntil()} = ${isoOfDay(dayAt(now))}`,
        ),
      ),
    })
    .from(zaakStates)
    .innerJoin(zaken, eq(zaken.id, zaakStates.zaakId))
    .where(inScope(scope));
  return {
    late: Number(row?.late ?? 0),
    unassigned: Number(row?.unassigned ?? 0),
    flagged: Number(row?.flagged ?? 0),
    today: Number(row?.today ?? 0),
    toCheck: Number(row?.toCheck ?? 0),
  };
}
