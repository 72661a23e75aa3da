/** The last day of a term. The day it starts from does not count; the last one ends at 24:00 in Amsterdam. */
import { addDays, type Day } from "./day.ts";
import { addOrdinaryDays, ordinaryDayFrom, ordinaryDaysBetween } from "./ordinary-days.ts";
import type { Term } from "./term.ts";

/** Whether a last day moves past Saturdays, Sundays and holidays. */
export type Weekends = "strict" | "atw";

/** A term of which the length is known in days: all but those in hours. */
export type DayTerm = Exclude<Term, { readonly hours: number }>;

const MAX_ATW_DAYS = 90;
const MAX_ATW_WEEKS = 12;
const MIN_DAYS_FOR_ORDINARY = 3;

/** Whether the Algemene termijnenwet moves the end of a term of this length: not above 90 days or 12 weeks (art. 4 Atw). */
export function isWithinAtw(term: Term): boolean {
  if ("weeks" in term) return term.weeks <= MAX_ATW_WEEKS;
  if ("days" in term) return term.days <= MAX_ATW_DAYS;
  return false;
}

/** The day on which a term ends when nothing moves it. */
export function unmovedLastDay(start: Day, term: DayTerm): Day {
  if ("weeks" in term) return (start + term.weeks * 7) as Day;
  if ("days" in term) return (start + term.days) as Day;
  return addOrdinaryDays(start, term.workingDays);
}

/**
 * The last day moved by the Algemene termijnenwet: to the first ordinary day (art. 1 lid 1), and further until at
 * least two ordinary days fall in a term of three days or more (art. 2).
 *
 * @param start  the day after which the term runs
 * @param end    the day it would end on
 */
export function movedByAtw(start: Day, end: Day): Day {
  const moved = ordinaryDayFrom(end);
  // In nine days there are always two ordinary ones: at most seven free days touch each other.
  if (end - start < MIN_DAYS_FOR_ORDINARY || end - start > 8) return moved;
  return ordinaryDaysBetween(start, moved) >= 2 ? moved : ordinaryDayFrom(addDays(moved, 1));
}

/** The last day on which the body is still in time, for a term that nothing interrupts. */
export function lastDayOf(start: Day, term: DayTerm, weekends: Weekends): Day {
  const end = unmovedLastDay(start, term);
  return weekends === "atw" && isWithinAtw(term) ? movedByAtw(start, end) : end;
}

/**
 * The last day for something that must be done "tot n dagen voor" another day (art. 7:4 lid 1 Awb). Counted back, so
 * weekends and holidays never move it (art. 1 lid 2 Atw).
 *
 * @param lastDay  "excluded": the n-th day before is already too late (our reading of "tot"); "included": it is not
 */
export const lastDayBefore = (event: Day, days: number, lastDay: "excluded" | "included" = "excluded"): Day =>
  addDays(event, lastDay === "included" ? -days : -days - 1);
