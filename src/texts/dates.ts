/** Days and moments as a citizen reads them, in Dutch and in words. */
import { civilOf, type Day, isoOfDay, weekdayOf } from "#domain/day.ts";
import { dayAt, type Instant, isoOfInstant, timeAt } from "#domain/instant.ts";
import type { Due } from "#domain/term.ts";

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** "maandag" */
const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] as string;

/** "maandag 1 februari 2027" */
export const longDay = (day: Day): string => `${weekdayName(day)} ${dateOf(day)}`;

/** "1 februari 2027" */
export function dateOf(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** "ma 1 feb": for tables and lists at the staff desk. */
export function shortDay(day: Day): string {
  const { month, dayOfMonth } = civilOf(day);
  return `${weekdayName(day).slice(0, 2)} ${dayOfMonth} ${(MONTHS[month - 1] as string).slice(0, 3)}`;
}

/** "oktober 2026" */
export function monthOf(day: Day): string {
  const { year, month } = civilOf(day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** "6.52 uur" */
export function clockTime(at: Instant): string {
  const { hour, minute } = timeAt(at);
  return `${hour}.${String(minute).padStart(2, "0")} uur`;
}

/** "dinsdag 24 november 2026, 6.52 uur" */
export const longMoment = (at: Instant): string => `${longDay(dayAt(at))}, ${clockTime(at)}`;

/** "maandag 23 november 2026 tussen 10.00 en 10.30 uur" */
export const slotWords = ({ startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant }): string =>
  `${longDay(dayAt(startsAt))} tussen ${clockTime(startsAt).replace(" uur", "")} en ${clockTime(endsAt)}`;
/** Whether only the day is known: what is registered of an earlier day without a time stands at noon to the second. */
export const isDayOnly = (at: Instant): boolean => at % 60_000 === 0 && clockTime(at) === "12.00 uur";

/** When something came in, as precisely as it is known. */
export const receivedWords = (at: Instant): string => (isDayOnly(at) ? longDay(dayAt(at)) : longMoment(at));

/** The last day or moment of a promise, in words. */
export const dueWords = (due: Due): string => ("on" in due ? longDay(due.on) : longMoment(due.at));

/** The same for a `datetime` attribute. */
export const dueIso = (due: Due): string => ("on" in due ? isoOfDay(due.on) : isoOfInstant(due.at));
