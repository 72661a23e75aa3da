/** What one zaak adds to the public figures of each norm. */
import { civilOf, type Day, dayOfCivil } from "./day.ts";
import { dayAt } from "./instant.ts";
import type { StoredPromise } from "./projection.ts";
import { standingEvents } from "./standing-events.ts";
import type { ZaakEvent } from "./zaak-event.ts";

/**
 * `due` = kept + moved + broken. Kept: on the first day named, or earlier. Moved: later than that, but announced in
 * time. Broken: neither (for an aim: later than usual). `flagged`: citizens said it was not kept.
 */
export type Counts = {
  readonly due: number;
  readonly kept: number;
  readonly moved: number;
  readonly broken: number;
  readonly flagged: number;
};

/** The month is its first day. */
export type NormCounts = Counts & { readonly norm: string; readonly month: Day };

const NOTHING: Counts = { due: 0, kept: 0, moved: 0, broken: 0, flagged: 0 };

/** The first day of the month of this day. */
export function monthStart(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOfCivil(year, month, 1);
}

/**
 * One entry per promise that came to its end, in the month of its last day, and one per promise that was flagged, in
 * the month of the first flag on it: a citizen who then says what they want did not flag it twice.
 */
export function normCountsOf(promises: readonly StoredPromise[], events: readonly ZaakEvent[]): readonly NormCounts[] {
  const standing = standingEvents(events);
  const flags = standing.filter((event) => event.type === "flagged");
  const firstFlags = new Map(flags.toReversed().map((flag) => [`${flag.norm} ${flag.run}`, flag]));
  return [
    ...promises.flatMap(countOf),
    ...opinionCounts(standing),
    ...[...firstFlags.values()].map(({ norm, at }) => ({ ...NOTHING, flagged: 1, norm, month: monthStart(dayAt(at)) })),
  ];
}

/** What the citizen last said of a norm that only they can judge: one of each zaak, in the month they said it. */
function opinionCounts(standing: readonly ZaakEvent[]): readonly NormCounts[] {
  const said = standing.flatMap((event) => (event.type === "opinion-given" && event.norm ? [event] : []));
  const newest = new Map(said.map((opinion) => [opinion.norm, opinion]));
  return [...newest.values()].map(({ norm = "", answer, at }) => ({
    ...NOTHING,
    due: 1,
    [answer === "yes" ? "kept" : "broken"]: 1,
    norm,
    month: monthStart(dayAt(at)),
  }));
}

function countOf(promise: StoredPromise): NormCounts[] {
  const column = columnOf(promise);
  const at = promise.dueOn ?? dayOrNone(promise.dueAt) ?? dayOrNone(promise.outcomeAt);
  if (!column || at === undefined) return [];
  return [{ ...NOTHING, due: 1, [column]: 1, norm: promise.norm, month: monthStart(at) }];
}

function columnOf({ outcome, dueAt, originalDueAt }: StoredPromise): "kept" | "moved" | "broken" | undefined {
  if (outcome === "kept" || outcome === "within") return dueAt === originalDueAt ? "kept" : "moved";
  if (outcome === "kept-by-notice") return "moved";
  return outcome === "broken" || outcome === "late" || outcome === "later" ? "broken" : undefined;
}

const dayOrNone = (at: StoredPromise["dueAt"]) => (at === undefined ? undefined : dayAt(at));

/** The counts after, less the counts before: only what differs, once per norm and month. */
export function countsDifference(before: readonly NormCounts[], after: readonly NormCounts[]): readonly NormCounts[] {
  const sums = new Map<string, NormCounts>();
  const add = (sign: 1 | -1) => (counts: NormCounts) => {
    const key = `${counts.norm} ${counts.month}`;
    const sum = sums.get(key) ?? { ...counts, ...NOTHING };
    const plus = (column: keyof Counts) => sum[column] + sign * counts[column];
    sums.set(key, {
      ...sum,
      due: plus("due"),
      kept: plus("kept"),
      moved: plus("moved"),
      broken: plus("broken"),
      flagged: plus("flagged"),
    });
  };
  after.forEach(add(1));
  before.forEach(add(-1));
  return [...sums.values()].filter((sum) => sum.due || sum.kept || sum.moved || sum.broken || sum.flagged);
}
