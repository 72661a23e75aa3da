/** Days that are no ordinary days, and the corners of the Algemene termijnenwet. */
import { describe, expect, test } from "vitest";
import { day, isoOfDay } from "#domain/day.ts";
import { easterOf, freeDayReason, kingsDayOf, yearWithoutData } from "#domain/holidays.ts";
import { lastDayOf } from "#domain/last-day.ts";
import { isFreeDay, isWorkingDay } from "#domain/ordinary-days.ts";

test.for([
  [2000, "2000-04-23"],
  [2008, "2008-03-23"], // the earliest in a century
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2038, "2038-04-25"], // the latest there is
  [2049, "2049-04-18"],
] as const)("Easter %i is on %s", ([year, iso]) => expect(isoOfDay(easterOf(year))).toBe(iso));

test.for([
  [2013, "2013-04-30"],
  [2006, "2006-04-29"], // 30 April was a Sunday
  [2014, "2014-04-26"], // 27 April was a Sunday
  [2025, "2025-04-26"],
  [2026, "2026-04-27"],
  [2031, "2031-04-26"],
] as const)("the King's (Queen's) birthday is celebrated in %i on %s", ([year, iso]) => {
  expect(isoOfDay(kingsDayOf(year))).toBe(iso);
});

test.for([
  ["2026-04-03", "good-friday"],
  ["2026-04-05", "sunday"],
  ["2026-04-06", "easter-monday"],
  ["2027-05-05", "liberation-day"], // every year, not only in a lustrum
  ["2026-05-15", "equated"],
  ["2027-04-26", undefined], // the Monday before Koningsdag was not equated
  ["2027-12-27", undefined],
  ["2026-12-31", undefined],
  ["2026-05-04", undefined],
  ["2020-12-26", "second-christmas-day"], // a Saturday, but a holiday first
] as const)("%s: %s", ([iso, reason]) => {
  expect(freeDayReason(day(iso))).toBe(reason);
  expect(isFreeDay(day(iso))).toBe(reason !== undefined);
  expect(isWorkingDay(day(iso))).toBe(reason === undefined);
});

test("years of which no royal decree is known", () => {
  expect(yearWithoutData(day("2028-12-31"))).toBeUndefined();
  expect(yearWithoutData(day("2029-01-01"))).toBe(2029);
  expect(yearWithoutData(day("2015-12-31"))).toBe(2015);
});

describe("art. 2 and 4 Atw", () => {
  test.for([
    // ten published start days around Christmas 2019 (27 December equated); three days each
    ["2019-12-19", "2019-12-23"],
    ["2019-12-20", "2019-12-24"],
    ["2019-12-23", "2019-12-30"],
    ["2019-12-24", "2019-12-31"],
    ["2017-12-19", "2017-12-22"],
    ["2017-12-20", "2017-12-27"],
    ["2020-04-07", "2020-04-14"],
  ] as const)("three days from %s end on %s: at least two ordinary days", ([start, end]) => {
    expect(isoOfDay(lastDayOf(day(start), { days: 3 }, "atw"))).toBe(end);
  });
  test("twelve weeks move, thirteen do not; ninety days move, ninety-one do not", () => {
    expect(isoOfDay(lastDayOf(day("2026-01-10"), { weeks: 12 }, "atw"))).toBe("2026-04-07"); // Saturday 4 April, Easter
    expect(isoOfDay(lastDayOf(day("2026-01-03"), { weeks: 13 }, "atw"))).toBe("2026-04-04");
    expect(isoOfDay(lastDayOf(day("2026-01-04"), { days: 90 }, "atw"))).toBe("2026-04-07");
    expect(isoOfDay(lastDayOf(day("2026-01-03"), { days: 91 }, "atw"))).toBe("2026-04-04");
  });
});
