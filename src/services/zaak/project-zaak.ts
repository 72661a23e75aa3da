/** Brings the projections of one zaak in line with its facts, in the transaction that wrote the facts. */
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import { countsDifference, normCountsOf } from "#domain/norm-counts.ts";
import { projectionOf, type StoredPromise } from "#domain/projection.ts";
import type { Zaak } from "#domain/zaak.ts";
import { addCounts } from "#repositories/norm-counters.ts";
import { promisesOf, removePromises, savePromises } from "#repositories/promises.ts";
import { findState, saveState } from "#repositories/zaak-states.ts";
import type { Context } from "../context.ts";
import { assessZaak } from "./assess-zaak.ts";

/** What was not as the facts say, and is now. Names no one: norms, columns and numbers. */
export type Difference = { readonly zaakId: number; readonly what: string };

/** Writes what changed: promises, state, and the counts by difference. The caller has locked the zaak. */
export async function projectZaak(
  context: Pick<Context, "charter" | "now">,
  tx: Database,
  zaak: Zaak,
): Promise<{ readonly assessment: Assessment; readonly differences: readonly Difference[] }> {
  const assessment = assessZaak(context, zaak);
  const after = projectionOf(zaak, assessment, context.now);
  const before = { promises: await promisesOf(tx, zaak.id), state: await findState(tx, zaak.id) };

  const changed = after.promises.filter((promise) => !same(promise, sameRun(before.promises, promise)));
  const gone = before.promises.filter((promise) => !sameRun(after.promises, promise));
  await savePromises(tx, zaak.id, changed);
  await removePromises(tx, zaak.id, gone);
  const stateChanged = !same(after.state, before.state);
  if (stateChanged) await saveState(tx, zaak.id, after.state);

  const countedEvents = zaak.events.filter(({ seq }) => seq <= (before.state?.lastSeq ?? 0));
  const counts = countsDifference(
    normCountsOf(before.promises, countedEvents),
    normCountsOf(after.promises, zaak.events),
  );
  await addCounts(tx, zaak.id, counts);
  return {
    assessment,
    differences: [
      ...[...changed, ...gone].map(({ norm, run }) => ({ zaakId: zaak.id, what: `promise ${norm} ${run}` })),
      ...(stateChanged ? [{ zaakId: zaak.id, what: "state" }] : []),
    ],
  };
}

const sameRun = (promises: readonly StoredPromise[], { norm, run }: StoredPromise): StoredPromise | undefined =>
  promises.find((promise) => promise.norm === norm && promise.run === run);

/** Whether two rows hold the same; a column that is absent and one that is undefined are the same. */
const same = (one: object, other: object | undefined): boolean =>
  other !== undefined && JSON.stringify(one, sorted(one)) === JSON.stringify(other, sorted(one, other));

const sorted = (...rows: readonly object[]): string[] => [...new Set(rows.flatMap(Object.keys))].sort();
