/** Figures that someone counts outside the portal and enters every month, with who counted. */
import { addDays, type Day, day, weekdayOf } from "#domain/day.ts";
import { type Instant, instantOn } from "#domain/instant.ts";
import type { PeriodFigure } from "#repositories/period-figures.ts";
import { months } from "./months.ts";

/** Total and within, November first. */
export type Row = readonly [total: number, within: number];

/** Twelve entries, each made in the first days of the next month. */
export const monthlyFigures = (norm: string, source: string, rows: readonly Row[]): readonly PeriodFigure[] =>
  months.map((month, index) => {
    const [total, within] = rows[index] ?? [0, 0];
    return { norm, month, total, within, moved: 0, source, recordedAt: enteredAfter(month) };
  });

/** The fourth of the next month, or the Monday after it; 10.00. */
function enteredAfter(month: Day): Instant {
  const fourth = addDays(months.find((each) => each > month) ?? day("2026-11-01"), 3);
  const weekday = weekdayOf(fourth);
  return instantOn(weekday > 5 ? addDays(fourth, 8 - weekday) : fourth, 10);
}
