/** A year of one norm as it was kept before the portal did it: totals of the year, made into months. */
import { instant } from "#domain/instant.ts";
import type { PeriodFigure } from "#repositories/period-figures.ts";
import { months, spread } from "./months.ts";

export type Year = {
  readonly norm: string;
  readonly total: number;
  /** On the first day that was promised, or earlier. */
  readonly within: number;
  /** Later than that, but announced in time. */
  readonly moved: number;
  /** How busy each month was, November first. */
  readonly busy: readonly number[];
  /** How well each month went: 1 is as usual. */
  readonly ease: readonly number[];
};

const SOURCE = "vorige registratie (demo)";
/** Taken over from the old registration on one day. */
const TAKEN_OVER = instant("2026-11-02T09:00:00+01:00");

/** Twelve entries; their sums are the year's. */
export function yearOf({ norm, total, within, moved, busy, ease }: Year): readonly PeriodFigure[] {
  const totals = spread(total, busy);
  const kept = spread(
    within,
    totals.map((count, index) => count * (ease[index] ?? 1)),
    totals,
  );
  const rest = totals.map((count, index) => count - (kept[index] ?? 0));
  const later = spread(moved, rest, rest);
  return months.map((month, index) => ({
    norm,
    month,
    total: totals[index] ?? 0,
    within: kept[index] ?? 0,
    moved: later[index] ?? 0,
    source: SOURCE,
    recordedAt: TAKEN_OVER,
  }));
}
