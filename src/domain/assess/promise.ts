/** A draft, finished: what the citizen, the API and the projection read. */
import type { ZaakPromise } from "../assessment.ts";
import type { Instant } from "../instant.ts";
import { type Draft, lateFromOf } from "./draft.ts";
import { isDeed } from "./drafts.ts";
import { repeats } from "./move-by-notice.ts";
import { outcomeOf, published, type Result } from "./outcome.ts";
import type { RunningNorm } from "./running-norms.ts";
import type { Entry } from "./timeline.ts";

/** The promise of a draft at a moment. */
export function promiseOf(draft: Draft, asOf: Instant, entries: readonly Entry[]): ZaakPromise {
  const result = published(outcomeOf(draft, asOf), draft.norm.id, draft.number, entries);
  const isOpen = result.outcome === "running" || result.outcome === "paused";
  return {
    ...identityOf(draft, draft.number),
    orNotice: isOpen && takesNotice(draft) && (draft.noticeAt === undefined || repeats(draft)),
    startedAt: draft.startedAt,
    ...daysOf(draft),
    pausedDays: draft.pausedDays,
    ...result,
    ...doneOf(draft),
    ...(draft.expectedOn !== undefined && { expectedOn: draft.expectedOn }),
    derivation: draft.steps,
  };
}

/** What a promise of a norm is called by, and where it comes from. */
export const identityOf = ({ norm, run }: RunningNorm, number: number) => ({
  norm: norm.id,
  normVersion: norm.version,
  run: number,
  source: norm.source.kind,
  strength: norm.strength,
  delivers: run.delivers,
  theme: norm.theme,
});

/** What an acknowledgement must name is told by the acknowledgement, not by the answer. */
const doneOf = (draft: Draft) => {
  const done = draft.run.requires ? undefined : draft.entries.find((entry) => isDeed(draft, entry));
  return done ? { doneAt: done.event.at } : {};
};

/** Whether a message with a day is as good as the deed by the charter's own words; an exception is no promise. */
const takesNotice = ({ run }: Draft): boolean => run.notice !== undefined && run.notice.isException !== true;

const daysOf = ({ due, originalDue }: Pick<Draft, "due" | "originalDue">) => ({
  ...(due && { due, lateFrom: lateFromOf(due) }),
  ...(originalDue && { originalDue }),
});

/** A charter that says "this term is the statutory term": the law's day, its moves and its outcome. */
export function followingLaw(running: RunningNorm, law: Draft, asOf: Instant, entries: readonly Entry[]): ZaakPromise {
  const result = published(outcomeOf(law, asOf), running.norm.id, 1, entries);
  const on = law.due && "on" in law.due ? law.due.on : undefined;
  return {
    ...promiseOf(law, asOf, entries),
    ...identityOf(running, 1),
    outcomeAt: undefined,
    ...result,
    derivation: [...law.steps, ...(on === undefined ? [] : [{ step: "follows-law", norm: law.norm.id, on } as const])],
  };
}

/**
 * A promise to tell in time that a term is moved. It runs only where there was something to tell: kept when what
 * moved the term was sent before its end, broken when it came too late.
 */
export function noticeOfMove(
  running: RunningNorm,
  term: Draft,
  asOf: Instant,
  entries: readonly Entry[],
  result: Result,
): ZaakPromise {
  const on = term.originalDue && "on" in term.originalDue ? term.originalDue.on : undefined;
  return {
    ...promiseOf(term, asOf, entries),
    ...identityOf(running, 1),
    orNotice: false,
    ...daysOf({ due: term.originalDue, originalDue: term.originalDue }),
    pausedDays: 0,
    outcomeAt: undefined,
    ...published(result, running.norm.id, 1, entries),
    derivation: on === undefined ? [] : [{ step: "before-end-of-term", on }],
  };
}
