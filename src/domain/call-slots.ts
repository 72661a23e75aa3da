/** The half hours in which we call back: on working days, within the hours for it, with a few places each. */
import { addDays, type Day, weekdayOf } from "./day.ts";
import { dayAt, type Instant, instantOn } from "./instant.ts";
import { isWorkingDay } from "./ordinary-days.ts";

/** When and how often we call back: an option of the organisation. */
export type CallHours = {
  /** Monday = 1. */
  readonly weekdays: readonly number[];
  /** "09:00"; the last slot ends at `until`. */
  readonly from: string;
  readonly until: string;
  readonly slotMinutes: number;
  /** How many people can be called in one slot. */
  readonly places: number;
  /** How many working days ahead one can choose. */
  readonly daysAhead: number;
  /** A slot that starts sooner than this cannot be chosen: someone has to see it first. */
  readonly leadMinutes: number;
};

export type CallSlot = { readonly startsAt: Instant; readonly endsAt: Instant };

const MINUTE_MS = 60_000;
/** Further than any run of holidays. */
const MAX_DAYS = 60;

/** Every slot that begins late enough from now, on the next working days; the first first. */
export function callSlotsFrom(hours: CallHours, now: Instant): readonly CallSlot[] {
  const earliest = now + hours.leadMinutes * MINUTE_MS;
  const slots: CallSlot[] = [];
  const today = dayAt(now);
  let days = 0;
  for (let on = today; days < hours.daysAhead && on < today + MAX_DAYS; on = addDays(on, 1)) {
    if (!hours.weekdays.includes(weekdayOf(on)) || !isWorkingDay(on)) continue;
    const ofDay = slotsOn(hours, on).filter(({ startsAt }) => startsAt >= earliest);
    if (ofDay.length > 0) days += 1;
    slots.push(...ofDay);
  }
  return slots;
}

/** Those with a place left. `taken` tells how many places a slot has given away. */
export const freeSlots = (hours: CallHours, now: Instant, taken: ReadonlyMap<Instant, number>): readonly CallSlot[] =>
  callSlotsFrom(hours, now).filter(({ startsAt }) => (taken.get(startsAt) ?? 0) < hours.places);

/** The first time that is within these hours, now or later: when someone reads what comes in now. */
export function nextOpenAt(
  { weekdays, from, until }: Pick<CallHours, "weekdays" | "from" | "until">,
  now: Instant,
): Instant {
  let on = dayAt(now);
  for (let days = 0; days < MAX_DAYS; days += 1, on = addDays(on, 1)) {
    if (!weekdays.includes(weekdayOf(on)) || !isWorkingDay(on)) continue;
    const [opens, closes] = [clockOn(on, from), clockOn(on, until)];
    if (now < closes) return now > opens ? now : opens;
  }
  throw new RangeError("An office that never opens");
}

function slotsOn({ from, until, slotMinutes }: CallHours, on: Day): readonly CallSlot[] {
  const [first, last] = [clockOn(on, from), clockOn(on, until)];
  const length = slotMinutes * MINUTE_MS;
  return Array.from({ length: Math.floor((last - first) / length) }, (_, index) => {
    const startsAt = (first + index * length) as Instant;
    return { startsAt, endsAt: (startsAt + length) as Instant };
  });
}

function clockOn(on: Day, clock: string): Instant {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return instantOn(on, hour, minute);
}
