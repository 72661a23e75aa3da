/** Whether an office is open: on its weekdays between its hours, and not on a holiday. */
import { weekdayOf } from "./day.ts";
import { freeDayReason } from "./holidays.ts";
import { dayAt, type Instant, timeAt } from "./instant.ts";
import type { Organisation } from "./organisation.ts";

/** True while the telephone and the counter are open at this moment, in Dutch time. */
export function isOpenAt(opening: Organisation["opening"], now: Instant): boolean {
  const today = dayAt(now);
  if (!opening.weekdays.includes(weekdayOf(today)) || freeDayReason(today)) return false;
  const { hour, minute } = timeAt(now);
  const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return clock >= opening.from && clock < opening.until;
}
