/**
 * A civil day as a whole number: days since 1 January 1970. Cheap, comparable, and never a `Date`.
 * Conversions use the proleptic Gregorian calendar.
 */
declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: "Day" };

export type CivilDate = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

const DAYS_PER_ERA = 146_097; // 400 years
const EPOCH_SHIFT_DAYS = 719_468; // 1 March of the year 0 to 1 January 1970

/** The day of this year, month (1–12) and day of the month; the caller sees to it that it exists. */
export function dayOfCivil(year: number, month: number, dayOfMonth: number): Day {
  const shiftedYear = month > 2 ? year : year - 1; // years that begin in March end with the leap day
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT_DAYS) as Day;
}

/** The year, month (1–12) and day of the month of a day. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT_DAYS;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day written as `2026-03-03`; nothing when it is not written so, or does not exist. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const day = dayOfCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOfDay(day) === iso ? day : undefined;
}

/** The day written as `2026-03-03`. For literals in data and tests; throws when it does not exist. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new RangeError(`No such day: ${iso}`);
  return parsed;
}

/** The day as `2026-03-03`. */
export function isoOfDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const addDays = (day: Day, days: number): Day => (day + days) as Day;
export const addWeeks = (day: Day, weeks: number): Day => (day + weeks * 7) as Day;

/** The same date a year later; 29 February becomes 28 February (art. 9:24 Awb, the strict reading). */
export function addYear(from: Day): Day {
  const { year, month, dayOfMonth } = civilOf(from);
  return dayOfCivil(year + 1, month, month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth);
}
