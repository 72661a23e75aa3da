/** Days in Dutch words: here, and not with the other texts, for what a kind of request says of a day that was typed. */
import { civilOf, type Day, weekdayOf } from "./day.ts";

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
export const MONTHS = [
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
export const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] as string;

/** "maandag 1 februari 2027" */
export const longDay = (day: Day): string => `${weekdayName(day)} ${dateOf(day)}`;

/** "1 februari 2027" */
export function dateOf(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}
