/**
 * Ordinary days (no Saturday, Sunday or holiday) from tables that are made once, so that a term is counted by
 * looking up instead of walking. A year outside the tables is walked.
 */
import { addDays, type Day, dayOfCivil, weekdayOf } from "./day.ts";
import { freeDayReason, holidaysOf } from "./holidays.ts";

const FIRST_YEAR = 1995;
const LAST_YEAR = 2079;
const base = dayOfCivil(FIRST_YEAR, 1, 1);
const size = dayOfCivil(LAST_YEAR + 1, 1, 1) - base;

/** Per day: how many days on the next ordinary day lies; 0 when it is one itself. */
const skip = new Uint8Array(size);
/** Per day: the number of ordinary days from the start of the table through this day. */
const count = new Uint16Array(size);
/** The ordinary days in order. */
const ordinary: Int32Array = fillTables();

function fillTables(): Int32Array {
  const free = new Uint8Array(size);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (const day of holidaysOf(year).keys()) free[day - base] = 1;
  for (let at = 0; at < size; at++) if (weekdayOf((base + at) as Day) > 5) free[at] = 1;
  const days: number[] = [];
  for (let at = 0; at < size; at++) {
    if (!free[at]) days.push(base + at);
    count[at] = days.length;
  }
  for (let at = size - 2; at >= 0; at--) skip[at] = free[at] ? (skip[at + 1] as number) + 1 : 0;
  return Int32Array.from(days);
}

/** Whether a day is a Saturday, a Sunday, a holiday or equated with one (art. 1 and 3 Atw). */
export function isFreeDay(day: Day): boolean {
  const skipped = skip[day - base];
  return skipped === undefined ? freeDayReason(day) !== undefined : skipped > 0;
}

/** "Werkdag": the charters do not say which; we take every day that is no free day. */
export const isWorkingDay = (day: Day): boolean => !isFreeDay(day);

/** The day itself when it is an ordinary day, else the first one after it (art. 1 lid 1 Atw). */
export function ordinaryDayFrom(day: Day): Day {
  const skipped = skip[day - base];
  if (skipped !== undefined && day - base < size - 30) return (day + skipped) as Day;
  let next = day;
  while (freeDayReason(next)) next = addDays(next, 1);
  return next;
}

/** The n-th ordinary day after a day, which itself does not count. */
export function addOrdinaryDays(day: Day, days: number): Day {
  const counted = count[day - base];
  const found = counted === undefined ? undefined : ordinary[counted + days - 1];
  if (found !== undefined && days > 0) return found as Day;
  let next = day;
  for (let left = days; left > 0; left--) next = ordinaryDayFrom(addDays(next, 1));
  return next;
}

/** How many ordinary days lie after `from`, up to and including `through`. */
export function ordinaryDaysBetween(from: Day, through: Day): number {
  const [before, upTo] = [count[from - base], count[through - base]];
  if (before !== undefined && upTo !== undefined) return upTo - before;
  let days = 0;
  for (let day = addDays(from, 1); day <= through; day = addDays(day, 1)) if (!isFreeDay(day)) days++;
  return days;
}
