/** The norm that a promise runs on: of the charter, or of the law. */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import { dayAt } from "#domain/instant.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import type { Norm, NormRun } from "#domain/norm.ts";
import type { DeskFacts } from "./desk-action.ts";

type Running = { readonly promise: ZaakPromise; readonly run: NormRun };

/** Promises that still run, with how their norm runs; those of the house have no norm and are left out. */
export const runningNorms = (facts: DeskFacts): readonly Running[] =>
  norms(facts).filter(({ promise }) => promise.outcome === "running" || promise.outcome === "paused");

/** Why a term that knows this way to move cannot be moved: it was moved already, or its day has passed. */
export function whyNoMove(facts: DeskFacts, knows: (run: NormRun) => boolean, isUsed = false): DeskRefusal | undefined {
  const movable = norms(facts).filter(({ run }) => knows(run));
  if (movable.length === 0) return { code: "rules-refuse", problem: "not-applicable" };
  if (isUsed) return { code: "rules-refuse", problem: "already-used" };
  const due = movable.find(({ promise }) => promise.outcome === "broken")?.promise.due;
  return due && { code: "rules-refuse", problem: "too-late", on: "on" in due ? due.on : dayAt(due.at) };
}

function norms({ assessment, charter }: DeskFacts): Running[] {
  return assessment.promises.flatMap((promise) => {
    const run = normIn([...charter.norms, ...lawNorms], promise)?.run;
    return run ? [{ promise, run }] : [];
  });
}

const normIn = (norms: readonly Norm[], { norm, normVersion }: ZaakPromise): Norm | undefined =>
  norms.find(({ id, version }) => id === norm && version === normVersion);
