/** The Date header of a mail (RFC 5322): when it was ready to be sent, by the portal's clock. */
import { civilOf, weekdayOf } from "#domain/day.ts";
import { dayAt, HOUR_MS, type Instant, offsetMsAt, timeAt } from "#domain/instant.ts";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Mon, 23 Nov 2026 08:30:00 +0100" */
export function dateHeader(at: Instant): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = dayAt(at);
  const { year, month, dayOfMonth } = civilOf(day);
  const { hour, minute } = timeAt(at);
  const second = Math.floor((at / 1000) % 60);
  const date = `${WEEKDAYS[weekdayOf(day) - 1]}, ${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
  return `${date} ${two(hour)}:${two(minute)}:${two(second)} +${two(offsetMsAt(at) / HOUR_MS)}00`;
}
