/** The norm that a promise runs on: of the charter, or of the law. */
import type { ZaakPromise } from "#domain/assessment.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import type { Norm, NormRun } from "#domain/norm.ts";
import type { DeskFacts } from "./desk-action.ts";

/** Promises that still run, with how their norm runs; those of the house have no norm and are left out. */
export function runningNorms({ assessment, charter }: DeskFacts): { promise: ZaakPromise; run: NormRun }[] {
  return assessment.promises.flatMap((promise) => {
    if (promise.outcome !== "running" && promise.outcome !== "paused") return [];
    const run = normOf([...charter.norms, ...lawNorms], promise)?.run;
    return run ? [{ promise, run }] : [];
  });
}

const normOf = (norms: readonly Norm[], { norm, normVersion }: ZaakPromise): Norm | undefined =>
  norms.find(({ id, version }) => id === norm && version === normVersion);
