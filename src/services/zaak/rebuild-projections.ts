/** Computes every projection again from the facts, and tells each difference: there should be none. */
import { type Counts, countsDifference, type NormCounts, normCountsOf } from "#domain/norm-counts.ts";
import { allCounts, lockProjections, SLOTS, setCounts } from "#repositories/norm-counters.ts";
import { promisesOf } from "#repositories/promises.ts";
import { findZaak, zaakIdsAfter } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { type Difference, projectZaak } from "./project-zaak.ts";
import { sweepPromises } from "./sweep-promises.ts";

const BATCH = 500;

/**
 * Puts promises, states and counters right, and returns what was wrong. Sweeps first: what has passed since the last
 * sweep is no difference. Writers wait meanwhile; readers do not.
 */
export async function rebuildProjections(context: Context): Promise<readonly Difference[]> {
  await sweepPromises(context);
  return context.db.transaction(async (tx) => {
    await lockProjections(tx);
    const differences: Difference[] = [];
    const counted: Counted[] = [];
    for (
      let ids = await zaakIdsAfter(tx, 0, BATCH);
      ids.length > 0;
      ids = await zaakIdsAfter(tx, ids.at(-1) ?? 0, BATCH)
    ) {
      for (const id of ids) {
        const zaak = await findZaak(tx, id);
        if (!zaak) continue;
        differences.push(...(await projectZaak(context, tx, zaak)).differences);
        const counts = normCountsOf(await promisesOf(tx, id), zaak.events);
        counted.push(...counts.map((each) => ({ ...each, slot: id % SLOTS })));
      }
    }
    const wrong = countersThatDiffer(await allCounts(tx), counted);
    await setCounts(tx, wrong);
    return [...differences, ...wrong.map(({ norm, slot }) => ({ zaakId: 0, what: `counter ${norm} ${slot}` }))];
  });
}

type Counted = NormCounts & { readonly slot: number };

/** The rows that should be otherwise, as they should be. */
function countersThatDiffer(stored: readonly Counted[], counted: readonly Counted[]): readonly Counted[] {
  return Array.from({ length: SLOTS }, (_, slot) => slot).flatMap((slot) => {
    const ofSlot = (rows: readonly Counted[]) => rows.filter((row) => row.slot === slot);
    const right = countsDifference([], ofSlot(counted));
    return countsDifference(ofSlot(stored), right).map(({ norm, month }) => ({
      ...(right.find((row) => row.norm === norm && row.month === month) ?? NOTHING),
      norm,
      month,
      slot,
    }));
  });
}

const NOTHING: Counts = { due: 0, kept: 0, moved: 0, broken: 0, flagged: 0 };
