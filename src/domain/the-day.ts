/** Which one day is shown large to the citizen, as data (product/copy.md, 0.1 and 0.2). The words are in texts/. */
import type { Assessment, ZaakPromise } from "./assessment.ts";
import type { Day } from "./day.ts";
import { type Deliverable, deliverableOf, type Unlocks, unlockedBy } from "./deliverable.ts";
import type { Instant } from "./instant.ts";
import type { ComputableKind } from "./kind-slug.ts";
import { withoutSuperseded } from "./superseded.ts";
import { type Due, isSameDue } from "./term.ts";

/** The law's day beside the large one. `isSame`: one line, not two days. */
export type LawBeside = { readonly promise: ZaakPromise; readonly isSame: boolean; readonly unlocks: Unlocks };

export type TheDay =
  /** Nothing runs and nothing was done: withdrawn, forwarded, or this kind promises no day. */
  | { readonly state: "none" }
  /** No day: the time stands still, until `until` at the latest. `promise` has the day that follows then. */
  | {
      readonly state: "waiting-for-you" | "waiting-for-other";
      readonly promise: ZaakPromise;
      readonly until?: Day | undefined;
    }
  /** `hears`: an answer or a message that it takes longer ("u hoort van ons"). */
  | (Shown & { readonly state: "due" })
  /** An aim whose time has passed: "later dan meestal", no broken promise. */
  | (Shown & { readonly state: "later-than-usual" })
  /** `isByLaw`: the law's day has passed as well. `next`: what still comes, small. `expectedOn`: named too late, no promise. */
  | {
      readonly state: "late";
      readonly promise: ZaakPromise;
      readonly deliverable: Deliverable;
      readonly promised: Due;
      readonly since: Instant;
      readonly isByLaw: boolean;
      readonly law?: LawBeside | undefined;
      readonly next?: ZaakPromise | undefined;
      readonly expectedOn?: Day | undefined;
    }
  | {
      readonly state: "done";
      readonly promise: ZaakPromise;
      readonly deliverable: Deliverable;
      readonly at: Instant;
      readonly inTime: boolean;
    };

type Shown = {
  readonly promise: ZaakPromise;
  readonly deliverable: Deliverable;
  readonly due: Due;
  readonly hears: boolean;
  /** The first day, where it was moved in time. */
  readonly wasDue?: Due | undefined;
  readonly law?: LawBeside | undefined;
};

/** The day to show large for a zaak of this kind. `today` decides for whom we wait. */
export function theDay(assessment: Pick<Assessment, "promises">, kind: ComputableKind, today: Day): TheDay {
  const promises = withoutSuperseded(assessment.promises);
  const law = promises.find(({ source, delivers }) => source === "law" && delivers);
  const delivering = promises.filter(({ delivers }) => delivers);
  const broken = firstBroken(promises);
  const open = delivering.filter(({ outcome }) => outcome === "running" || outcome === "paused");
  const main = firstOpen(kind === "bezwaar" ? open.filter((promise) => isDecision(promise, law)) : open);
  if (broken && !isDone(delivering)) return late(broken, kind, law, main);
  if (main) return waiting(main, today) ?? { state: "due", ...shown(main, kind, law) };
  const passed = delivering.find(({ outcome, doneAt }) => outcome === "later" && doneAt === undefined);
  if (passed?.due) return { state: "later-than-usual", ...shown(passed, kind, law) };
  const done = delivering.findLast(({ doneAt, outcome }) => doneAt !== undefined && outcome !== "lapsed");
  if (done?.doneAt === undefined) return { state: "none" };
  return { state: "done", promise: done, deliverable: deliverableOf(kind), at: done.doneAt, inTime: isInTime(done) };
}

/** A due moment as a number to compare: the first moment that is too late. */
const lateFrom = ({ lateFrom }: ZaakPromise): number => lateFrom ?? Number.POSITIVE_INFINITY;

/** What delivers counts before what was only to be said; then the earliest; of equal days the charter's. */
const byUrgency = (a: ZaakPromise, b: ZaakPromise): number =>
  Number(b.delivers) - Number(a.delivers) ||
  lateFrom(a) - lateFrom(b) ||
  Number(a.source === "law") - Number(b.source === "law");

const firstOpen = (open: readonly ZaakPromise[]): ZaakPromise | undefined =>
  open.filter(({ due }) => due !== undefined).toSorted(byUrgency)[0];

const firstBroken = (promises: readonly ZaakPromise[]): ZaakPromise | undefined =>
  promises.filter(({ outcome, due }) => outcome === "broken" && due !== undefined).toSorted(byUrgency)[0];

/** With an objection the day is always the decision's: an earlier promise to answer or write stands in the list. */
const isDecision = (promise: ZaakPromise, law: ZaakPromise | undefined): boolean =>
  law === undefined || promise === law || promise.derivation.some(({ step }) => step === "follows-law");

/** Everything that was to be delivered has been. */
const isDone = (delivering: readonly ZaakPromise[]): boolean =>
  delivering.length > 0 && delivering.every(({ doneAt, outcome }) => doneAt !== undefined || outcome === "lapsed");

const isInTime = ({ outcome }: ZaakPromise): boolean => outcome === "kept" || outcome === "within";

function beside(promise: ZaakPromise, kind: ComputableKind, law: ZaakPromise | undefined): LawBeside | undefined {
  if (!law?.due || law === promise || law.outcome === "lapsed") return undefined;
  return { promise: law, isSame: isSameDue(promise.due, law.due), unlocks: unlockedBy(kind) };
}

function shown(promise: ZaakPromise, kind: ComputableKind, law: ZaakPromise | undefined): Shown {
  if (!promise.due) throw new Error(`${promise.norm} has no day to show`);
  return {
    promise,
    deliverable: deliverableOf(kind),
    due: promise.due,
    hears: promise.orNotice && promise.strength === "promise",
    wasDue: isSameDue(promise.due, promise.originalDue) ? undefined : promise.originalDue,
    law: beside(promise, kind, law),
  };
}

/** Nothing on the day of the answer: the term still stands, but we wait for nobody and the new day is known. */
function waiting(promise: ZaakPromise, today: Day): TheDay | undefined {
  if (promise.outcome !== "paused") return undefined;
  const standing = promise.derivation.filter(
    (step) => step.step === "opschorting" && step.firstDay <= today && today <= step.lastDay,
  );
  const now = standing.find((step) => step.step === "opschorting" && !step.answered);
  if (standing.length > 0 && now === undefined) return undefined;
  const isForYou = now?.step === "opschorting" && now.because !== "third-party";
  return {
    state: isForYou ? "waiting-for-you" : "waiting-for-other",
    promise,
    until: now?.step === "opschorting" ? (now.until ?? now.lastDay) : undefined,
  };
}

function late(
  promise: ZaakPromise,
  kind: ComputableKind,
  law: ZaakPromise | undefined,
  next: ZaakPromise | undefined,
): TheDay {
  if (!promise.due || promise.lateFrom === undefined) throw new Error(`${promise.norm} is broken without a day`);
  return {
    state: "late",
    promise,
    deliverable: deliverableOf(kind),
    promised: promise.due,
    since: promise.lateFrom,
    isByLaw: law?.outcome === "broken",
    law: beside(promise, kind, law),
    next,
    expectedOn: promise.expectedOn,
  };
}
