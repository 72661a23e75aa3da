/** Moments in the seed, as a person in the province writes them. */
import { day } from "#domain/day.ts";
import { type Instant, instantOn } from "#domain/instant.ts";

/** "2026-11-22 23.21" by the wall clock in Amsterdam. Throws when it is none. */
export function moment(written: string): Instant {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{1,2})\.(\d{2})$/.exec(written);
  if (!match) throw new RangeError(`No such moment: ${written}`);
  return instantOn(day(match[1] as string), Number(match[2]), Number(match[3]));
}
