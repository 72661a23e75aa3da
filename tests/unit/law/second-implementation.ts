/**
 * The calendar rules once more, by Temporal and by walking day for day, written from the law text alone and without a
 * line of src: what both say is not one mistake made twice.
 */
import { Temporal } from "temporal-polyfill";
import cases from "./cases.json" with { type: "json" };

const ZONE = "Europe/Amsterdam";
const equated = new Set(cases.equatedDays);
const holidays = new Map<number, ReadonlySet<string>>();

/** Easter by Gauss, with the corrections of 1900–2099 (M = 24, N = 5). */
function easter(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10);
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: d + e - (late ? 7 : 0) });
}

/** Art. 3 Atw: the holidays of a year. */
function holidaysOf(year: number): ReadonlySet<string> {
  const known = holidays.get(year);
  if (known) return known;
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const birthday = year < 2014 ? on(4, 30) : on(4, 27);
  const days = new Set(
    [
      on(1, 1),
      on(5, 5),
      on(12, 25),
      on(12, 26),
      birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday,
      easter(year).subtract({ days: 2 }),
      ...[1, 39, 50].map((days) => easter(year).add({ days })),
    ].map(String),
  );
  holidays.set(year, days);
  return days;
}

export function isOrdinary(date: Temporal.PlainDate): boolean {
  const iso = date.toString();
  return date.dayOfWeek < 6 && !equated.has(iso) && !holidaysOf(date.year).has(iso);
}

export type OracleTerm = { readonly weeks: number } | { readonly days: number } | { readonly workingDays: number };

/** The last day of a term that starts at a moment; "atw" moves it by art. 1, 2 and 4 of the Atw. */
export function lastDayByWalking(startMs: number, term: OracleTerm, weekends: "strict" | "atw"): string {
  const start = dateOf(startMs);
  if ("workingDays" in term) {
    let [date, left] = [start, term.workingDays];
    while (left > 0) {
      date = date.add({ days: 1 });
      if (isOrdinary(date)) left--;
    }
    return date.toString();
  }
  let end = start.add(term);
  const isOut = ("weeks" in term && term.weeks > 12) || ("days" in term && term.days > 90);
  if (weekends === "strict" || isOut) return end.toString();
  while (!isOrdinary(end)) end = end.add({ days: 1 });
  const length = start.until(start.add(term), { largestUnit: "days" }).days;
  if (length < 3) return end.toString();
  for (;;) {
    let ordinary = 0;
    for (
      let date = end;
      ordinary < 2 && Temporal.PlainDate.compare(date, start) > 0;
      date = date.subtract({ days: 1 })
    ) {
      if (isOrdinary(date)) ordinary++;
    }
    if (ordinary >= 2) return end.toString();
    do end = end.add({ days: 1 });
    while (!isOrdinary(end));
  }
}

const zoned = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);

/** The day it is in Amsterdam. */
export const dateOf = (ms: number): Temporal.PlainDate => zoned(ms).toPlainDate();

/** A moment some hours on, written as it is there. */
export const hoursOn = (ms: number, hours: number): string => {
  const later = zoned(ms).add({ hours });
  return later.toString({ timeZoneName: "never", smallestUnit: "second" });
};

/** The first moment of a day. */
export const startOfDate = (iso: string): number =>
  Temporal.PlainDate.from(iso).toZonedDateTime(ZONE).epochMilliseconds;
