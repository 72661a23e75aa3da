/** Promises that are one line to the citizen (product/copy.md, 0.4). */
import type { Outcome, ZaakPromise } from "./assessment.ts";
import type { ComputableKind } from "./kind-slug.ts";
import type { NormTheme } from "./norm.ts";
import { isSameDue } from "./term.ts";

export type PromiseGroup = {
  /** What the line is about; with `promise` and the kind enough for its words. */
  readonly theme: NormTheme;
  /** The one whose day the line shows. */
  readonly promise: ZaakPromise;
  /** "…, of bericht wanneer": a message with a day also does, or did. */
  readonly hasNotice: boolean;
  /** How the line as a whole stands: broken as soon as one hard promise in it is. */
  readonly outcome: Outcome;
  /** Moved in time to another day than the first. */
  readonly isMoved: boolean;
  /** The law's term beside it; `isSameDay`: "ook volgens de wet". */
  readonly law?: { readonly promise: ZaakPromise; readonly isSameDay: boolean };
  readonly members: readonly ZaakPromise[];
};

/** The lines of a zaak: first that it came in and who handles it, then what it brings, by day. */
export function promiseGroups(promises: readonly ZaakPromise[], kind: ComputableKind): readonly PromiseGroup[] {
  return [...Map.groupBy(promises, ({ theme }) => theme)]
    .flatMap(([theme, members]) => split(members, kind).map((group) => groupOf(theme, group)))
    .toSorted((a, b) => rank(a) - rank(b) || day(a) - day(b));
}

const rank = ({ theme }: PromiseGroup): number => (theme === "receipt" ? 0 : theme === "handler" ? 1 : 2);
const day = ({ promise }: PromiseGroup): number => promise.lateFrom ?? Number.POSITIVE_INFINITY;

/** One line per thing that is delivered: a report that was opened again has two, each flag its own; an objection keeps its decision apart. */
function split(members: readonly ZaakPromise[], kind: ComputableKind): readonly (readonly ZaakPromise[])[] {
  if (members.every(({ source }) => source === "house")) return members.map((member) => [member]); // one for each flag
  const law = members.find(({ source }) => source === "law");
  const others = members.filter((member) => member !== law);
  const isApart = law && kind === "bezwaar" && others.length > 0 && others.every((member) => !followsLaw(member));
  const starts = members
    .filter(({ delivers, source }) => delivers && source === "charter")
    .map(({ startedAt }) => startedAt)
    .toSorted((a, b) => a - b);
  const partOf = ({ startedAt }: ZaakPromise) => starts.findLast((start) => start <= startedAt) ?? starts[0];
  const parts = [...Map.groupBy(isApart ? others : members, partOf).values()];
  return isApart ? [...parts, [law]] : parts;
}

const followsLaw = ({ derivation }: ZaakPromise): boolean =>
  derivation.some(({ step }) => step === "follows-law" || step === "before-end-of-term");

function groupOf(theme: NormTheme, members: readonly ZaakPromise[]): PromiseGroup {
  const promise = mainOf(members);
  const law = members.find((member) => member.source === "law" && member !== promise);
  return {
    theme,
    promise,
    hasNotice: members.some(isOrNotice),
    outcome: outcomeOf(members, promise),
    isMoved: !isSameDue(promise.due, promise.originalDue),
    ...(law && { law: { promise: law, isSameDay: isSameDue(law.due, promise.due) } }),
    members,
  };
}

/** A message with a day would still do, did, or was the very thing that did not come. */
const isOrNotice = (promise: ZaakPromise): boolean =>
  promise.orNotice ||
  promise.outcome === "kept-by-notice" ||
  (!promise.delivers && promise.outcome === "broken" && !followsLaw(promise));

/** What delivers, then the charter, then what has a day; of what is left the first. */
function mainOf(members: readonly ZaakPromise[]): ZaakPromise {
  const [main] = members.toSorted(
    (a, b) =>
      Number(b.delivers) - Number(a.delivers) ||
      Number(a.source === "law") - Number(b.source === "law") ||
      Number(b.due !== undefined) - Number(a.due !== undefined),
  );
  if (!main) throw new Error("a group has at least one promise");
  return main;
}

function outcomeOf(members: readonly ZaakPromise[], main: ZaakPromise): Outcome {
  const charter = members.filter(({ source, strength }) => source === main.source && strength === "promise");
  if (charter.some(({ outcome }) => outcome === "broken")) return "broken";
  const isDone = main.outcome === "kept" || main.outcome === "within";
  return isDone && charter.some(({ outcome }) => outcome === "late") ? "late" : main.outcome;
}
