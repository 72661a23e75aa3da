/** The projection of promises: what `assess` said of each zaak when it was last written. */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { promises, zaakStates } from "#db/schema.ts";
import type { Outcome } from "#domain/assessment.ts";
import { day, isoOfDay } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { StoredPromise } from "#domain/projection.ts";
import { moment, momentOrNone, stored, storedOrNull } from "./moments.ts";

/** The promises of a zaak as they are stored. */
export async function promisesOf(db: Database, zaakId: number): Promise<readonly StoredPromise[]> {
  const rows = await db
    .select()
    .from(promises)
    .where(eq(promises.zaakId, zaakId))
    .orderBy(promises.dueAt, promises.normId);
  return rows.map((row) => ({
    norm: row.normId,
    run: row.run,
    normVersion: row.normVersion,
    source: row.source,
    strength: row.strength,
    startedAt: moment(row.startedAt),
    originalDueAt: momentOrNone(row.originalDueAt),
    dueAt: momentOrNone(row.dueAt),
    dueOn: row.dueOn === null ? undefined : day(row.dueOn),
    pausedDays: row.pausedDays,
    outcome: row.outcome as Outcome,
    outcomeAt: momentOrNone(row.outcomeAt),
  }));
}

/** Writes these promises over what is stored under their norm and run. */
export async function savePromises(tx: Database, zaakId: number, changed: readonly StoredPromise[]): Promise<void> {
  if (changed.length === 0) return;
  const excluded = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(promises)
    .values(changed.map((promise) => rowOf(zaakId, promise)))
    .onConflictDoUpdate({
      target: [promises.zaakId, promises.normId, promises.run],
      set: {
        normVersion: excluded("norm_version"),
        source: excluded("source"),
        strength: excluded("strength"),
        startedAt: excluded("started_at"),
        originalDueAt: excluded("original_due_at"),
        dueAt: excluded("due_at"),
        dueOn: excluded("due_on"),
        pausedDays: excluded("paused_days"),
        outcome: excluded("outcome"),
        outcomeAt: excluded("outcome_at"),
      },
    });
}

const rowOf = (zaakId: number, { norm, dueOn, ...promise }: StoredPromise) => ({
  ...promise,
  zaakId,
  normId: norm,
  startedAt: stored(promise.startedAt),
  originalDueAt: storedOrNull(promise.originalDueAt),
  dueAt: storedOrNull(promise.dueAt),
  dueOn: dueOn === undefined ? null : isoOfDay(dueOn),
  outcomeAt: storedOrNull(promise.outcomeAt),
});

/** Takes away promises that no longer follow from the facts. */
export async function removePromises(
  tx: Database,
  zaakId: number,
  gone: readonly { readonly norm: string; readonly run: number }[],
): Promise<void> {
  for (const { norm, run } of gone) {
    await tx.delete(promises).where(and(eq(promises.zaakId, zaakId), eq(promises.normId, norm), eq(promises.run, run)));
  }
}

/**
 * Numbers of zaken of which something has passed at this moment: the day of a running promise or aim, or the moment
 * to look whether a clock runs again. Ascending, after `afterId`. Closed ones too: closing a file keeps no promise.
 */
export async function zakenToSweep(
  db: Database,
  now: Instant,
  afterId: number,
  limit: number,
): Promise<readonly number[]> {
  const rows = await db.execute<{ zaak_id: string | number }>(sql`
    SELECT zaak_id FROM (
      SELECT p.zaak_id FROM ${promises} p WHERE p.outcome = 'running' AND p.due_at <= ${stored(now)}
      UNION
      SELECT s.zaak_id FROM ${zaakStates} s WHERE s.look_again_at <= ${stored(now)}
    ) passed
    WHERE zaak_id > ${afterId}
    ORDER BY zaak_id LIMIT ${limit}`);
  return rows.map((row) => Number(row.zaak_id));
}
