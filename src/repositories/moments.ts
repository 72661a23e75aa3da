/** Between a moment of the domain and a timestamptz: the only place where the two meet. */
import { type Day, isoOfDay } from "#domain/day.ts";
import { type Instant, parseInstant } from "#domain/instant.ts";

const DAY_MS = 86_400_000;

/** A moment as PostgreSQL reads it: 2026-11-23T07:30:00.000Z. */
export function stored(at: Instant): string {
  const day = Math.floor(at / DAY_MS) as Day;
  const ofDay = at - day * DAY_MS;
  const part = (value: number, width = 2) => String(Math.floor(value)).padStart(width, "0");
  const time = `${part(ofDay / 3_600_000)}:${part((ofDay / 60_000) % 60)}:${part((ofDay / 1000) % 60)}`;
  return `${isoOfDay(day)}T${time}.${part(ofDay % 1000, 3)}Z`;
}

/** The moment that PostgreSQL wrote, in whatever time zone its session has: 2026-11-23 08:30:00.5+01. */
export function moment(written: string): Instant {
  const [, date, time, zone] = /^(\S+)[ T]([\d:.]+)([+-]\d{2}(?::\d{2})?|Z)$/.exec(written) ?? [];
  const at = parseInstant(`${date}T${time}${zone?.length === 3 ? `${zone}:00` : zone}`);
  if (at === undefined) throw new Error(`Not a stored moment: ${written}`);
  return at;
}

export const storedOrNull = (at: Instant | undefined): string | null => (at === undefined ? null : stored(at));
export const momentOrNone = (written: string | null): Instant | undefined =>
  written === null ? undefined : moment(written);
