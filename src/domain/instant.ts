/**
 * A moment as milliseconds since 1 January 1970 UTC, and its civil day and time in Europe/Amsterdam.
 * The clock changes at 01:00 UTC on the last Sunday of March and October (Directive 2000/84/EC).
 */
import { addDays, civilOf, type Day, dayOfCivil, isoOfDay, parseDay, weekdayOf } from "./day.ts";

declare const instantBrand: unique symbol;
export type Instant = number & { readonly [instantBrand]: "Instant" };

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const lastSundayOf = (year: number, month: 3 | 10): Day => {
  const last = dayOfCivil(year, month, 31);
  return addDays(last, -(weekdayOf(last) % 7));
};

/** The year whose changes of the clock were computed last: asking about one year many times is the common case. */
let summer = { year: Number.NaN, startsAt: 0, endsAt: 0 };

/** Milliseconds that Amsterdam is ahead of UTC at this moment: one hour in winter, two in summer. */
export function offsetMsAt(instant: Instant): number {
  const { year } = civilOf(Math.floor(instant / DAY_MS) as Day);
  if (summer.year !== year) {
    summer = {
      year,
      startsAt: lastSundayOf(year, 3) * DAY_MS + HOUR_MS,
      endsAt: lastSundayOf(year, 10) * DAY_MS + HOUR_MS,
    };
  }
  return instant >= summer.startsAt && instant < summer.endsAt ? 2 * HOUR_MS : HOUR_MS;
}

/** The day it is in Amsterdam at this moment. */
export const dayAt = (instant: Instant): Day => Math.floor((instant + offsetMsAt(instant)) / DAY_MS) as Day;

/** The first moment of a day in Amsterdam. The clock never changes at midnight, so it always exists. */
export function startOf(day: Day): Instant {
  const guess = (day * DAY_MS - HOUR_MS) as Instant;
  return (day * DAY_MS - offsetMsAt(guess)) as Instant;
}

/** A moment of a day in Amsterdam by the wall clock. A time that is skipped in March becomes the one an hour later. */
export function instantOn(day: Day, hour: number, minute = 0): Instant {
  const wallMs = day * DAY_MS + hour * HOUR_MS + minute * 60_000;
  const winter = (wallMs - HOUR_MS) as Instant;
  const summerTime = (wallMs - 2 * HOUR_MS) as Instant;
  return offsetMsAt(summerTime) === 2 * HOUR_MS ? summerTime : winter;
}

/** Hour and minute by the wall clock in Amsterdam. */
export function timeAt(instant: Instant): { readonly hour: number; readonly minute: number } {
  const ofDayMs = (((instant + offsetMsAt(instant)) % DAY_MS) + DAY_MS) % DAY_MS;
  return { hour: Math.floor(ofDayMs / HOUR_MS), minute: Math.floor((ofDayMs % HOUR_MS) / 60_000) };
}

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment written in ISO 8601 with `Z` or an offset; nothing when it is not, or does not exist. */
export function parseInstant(iso: string): Instant | undefined {
  const match = ISO_INSTANT.exec(iso);
  const date = match && parseDay(match[1] as string);
  if (!match || date === undefined || date === null) return undefined;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const zone = match[6] as string;
  const offset =
    zone === "Z" ? 0 : Number(zone.slice(0, 3)) * 60 + Math.sign(Number(`${zone[0]}1`)) * Number(zone.slice(4));
  if (hour > 23 || minute > 59 || second > 59 || Math.abs(offset) > 18 * 60) return undefined;
  const ms = Number((match[5] ?? "0").padEnd(3, "0").slice(0, 3));
  return (date * DAY_MS + hour * HOUR_MS + (minute - offset) * 60_000 + second * 1000 + ms) as Instant;
}

/** A moment written in ISO 8601. For literals in data and tests; throws when it is none. */
export function instant(iso: string): Instant {
  const parsed = parseInstant(iso);
  if (parsed === undefined) throw new RangeError(`No such moment: ${iso}`);
  return parsed;
}

/** The moment in ISO 8601 with Amsterdam's offset, to the second: `2026-11-23T08:30:00+01:00`. */
export function isoOfInstant(at: Instant): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const { hour, minute } = timeAt(at);
  const second = Math.floor((((at % 60_000) + 60_000) % 60_000) / 1000);
  return `${isoOfDay(dayAt(at))}T${two(hour)}:${two(minute)}:${two(second)}+0${offsetMsAt(at) / HOUR_MS}:00`;
}
