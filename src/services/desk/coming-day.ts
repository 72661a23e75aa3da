/** A day that is named to the citizen is still to come, in a year that was meant. */
import { addDays, type Day } from "#domain/day.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";

/** Further ahead is a slip of the pen: 2062 for 2026. */
const MOST_DAYS_AHEAD = 5 * 366;

/** Why this day cannot be named; `first` is the earliest that can. */
export function whyNotNamed(day: Day, first: Day): DeskRefusal | undefined {
  if (day < first) return { code: "day-passed" };
  return day > addDays(first, MOST_DAYS_AHEAD) ? { code: "day-too-far" } : undefined;
}
