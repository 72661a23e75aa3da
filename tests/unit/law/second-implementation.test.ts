/** Two implementations, no difference: 200,000 terms and more, 2000–2069, the changes of the clock sought out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isoOfDay } from "#domain/day.ts";
import { dayAt, HOUR_MS, type Instant, instant, isoOfInstant, parseInstant, startOf } from "#domain/instant.ts";
import { type DayTerm, lastDayOf } from "#domain/last-day.ts";
import { isFreeDay } from "#domain/ordinary-days.ts";
import {
  dateOf,
  hoursOn,
  isOrdinary,
  lastDayByWalking,
  type OracleTerm,
  startOfDate,
} from "./second-implementation.ts";

const FIRST = Date.parse("2000-01-01T00:00:00Z");
const LAST = Date.parse("2069-12-31T23:59:59Z");
const DAY_MS = 24 * HOUR_MS;

const anyMoment = fc.integer({ min: FIRST, max: LAST });
/** Within three hours of a last Sunday of March or October at 01:00 UTC. */
const clockChange = fc
  .tuple(
    fc.integer({ min: 2000, max: 2069 }),
    fc.constantFrom(2, 9),
    fc.integer({ min: -3 * HOUR_MS, max: 3 * HOUR_MS }),
  )
  .map(([year, month, shift]) => {
    const last = Date.UTC(year, month, 31, 1);
    return last - new Date(last).getUTCDay() * DAY_MS + shift;
  });
/** Around Christmas, Easter and Ascension days stand close together. */
const nearHolidays = fc
  .tuple(fc.integer({ min: 2000, max: 2069 }), fc.constantFrom(3, 4, 11), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => Date.UTC(year, month, dayOfMonth, 12));
const moment = fc.oneof(
  { weight: 4, arbitrary: anyMoment },
  { weight: 2, arbitrary: clockChange },
  { weight: 4, arbitrary: nearHolidays },
);
const term: fc.Arbitrary<OracleTerm> = fc.oneof(
  fc.record({ weeks: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ workingDays: fc.integer({ min: 1, max: 15 }) }),
);
const weekends = fc.constantFrom("strict" as const, "atw" as const);

describe("against Temporal", () => {
  test("last days of terms in days, weeks and working days", { timeout: 60_000 }, () => {
    const same = fc.property(moment, term, weekends, (ms, length, reading) => {
      const ours = isoOfDay(lastDayOf(dayAt(ms as Instant), length as DayTerm, reading));
      const theirs = lastDayByWalking(ms, length, reading);
      if (ours !== theirs)
        throw new Error(`${new Date(ms).toISOString()} ${JSON.stringify(length)} ${reading}: ${ours} and ${theirs}`);
    });
    fc.assert(same, { numRuns: 200_000, seed: 20261123 });
  });

  test("last moments of terms in hours, across every change of the clock", { timeout: 60_000 }, () => {
    const same = fc.property(fc.oneof(clockChange, anyMoment), fc.constantFrom(1, 2, 24, 48), (ms, hours) => {
      const ours = isoOfInstant((ms + hours * HOUR_MS) as Instant);
      if (ours !== hoursOn(ms, hours))
        throw new Error(`${new Date(ms).toISOString()} + ${hours}: ${ours} and ${hoursOn(ms, hours)}`);
      if (parseInstant(ours) !== Math.floor((ms + hours * HOUR_MS) / 1000) * 1000)
        throw new Error(`${ours} reads as another moment`);
    });
    fc.assert(same, { numRuns: 20_000, seed: 20261123 });
  });

  test("every day of 2000–2069: its start, and whether it is an ordinary day", () => {
    const differences: string[] = [];
    for (let each = day("2000-01-01"); each <= day("2069-12-31"); each++) {
      const iso = isoOfDay(each);
      const start = startOf(each);
      if (start !== startOfDate(iso)) differences.push(`${iso} starts at another moment`);
      if (dateOf(start).toString() !== iso || dateOf(start - 1).toString() === iso)
        differences.push(`${iso} has another edge`);
      if (isFreeDay(each) === isOrdinary(dateOf(start)))
        differences.push(`${iso} is ${isFreeDay(each) ? "free" : "ordinary"}`);
    }
    expect(differences).toEqual([]);
  });
});

test("beyond the tables the rules are walked, and say the same", () => {
  // Worked out by hand: Christmas Day 2087 is a Thursday, so 25 to 28 December are no ordinary days.
  expect(isoOfDay(lastDayOf(day("2087-11-13"), { weeks: 6 }, "atw"))).toBe("2087-12-29");
  expect(isoOfDay(lastDayOf(day("2087-12-24"), { workingDays: 1 }, "strict"))).toBe("2087-12-29");
  expect(isoOfInstant(instant("2087-07-01T10:00:00Z"))).toBe("2087-07-01T12:00:00+02:00");
});
