/** When we can be asked to call back: half hours on working days, not too soon, as long as there is a place. */
import { describe, expect, test } from "vitest";
import { type CallHours, callSlotsFrom, freeSlots, nextOpenAt } from "#domain/call-slots.ts";
import { type Instant, instant, isoOfInstant } from "#domain/instant.ts";

const hours: CallHours = {
  weekdays: [1, 2, 3, 4, 5],
  from: "09:00",
  until: "17:00",
  slotMinutes: 30,
  places: 2,
  daysAhead: 2,
  leadMinutes: 60,
};
const starts = (at: string) =>
  callSlotsFrom(hours, instant(at)).map(({ startsAt }) => isoOfInstant(startsAt).slice(0, 16));

describe("the half hours to choose from", () => {
  test("on Monday at 8.30: from 9.30, an hour ahead, to 16.30; and all of Tuesday", () => {
    const found = starts("2026-11-23T08:30:00+01:00");
    expect([found[0], found[14], found[15], found.at(-1)]).toEqual([
      "2026-11-23T09:30",
      "2026-11-23T16:30",
      "2026-11-24T09:00",
      "2026-11-24T16:30",
    ]);
    expect(found).toHaveLength(31);
  });

  test("on Friday at 16.40 none is left that day, and the weekend is passed over", () => {
    expect(starts("2026-11-20T16:40:00+01:00")[0]).toBe("2026-11-23T09:00");
  });

  test("holidays are passed over: after Thursday 24 December comes Monday the 28th", () => {
    expect(starts("2026-12-24T16:10:00+01:00")[0]).toBe("2026-12-28T09:00");
  });

  test("keeps to the wall clock when summer time begins", () => {
    expect(starts("2026-03-27T18:00:00+01:00")[0]).toBe("2026-03-30T09:00");
  });

  test("a slot without a place left is not offered", () => {
    const now = instant("2026-11-23T08:30:00+01:00");
    const full = instant("2026-11-23T09:30:00+01:00");
    const offered = (taken: number) =>
      freeSlots(hours, now, new Map([[full, taken]])).some(({ startsAt }) => startsAt === full);
    expect([offered(1), offered(2)]).toEqual([true, false]);
  });
});

describe("when someone reads what comes in", () => {
  const opening = { weekdays: [1, 2, 3, 4, 5], from: "08:30", until: "17:00" };
  test.for([
    ["2026-11-23T08:05:00+01:00", "2026-11-23T08:30", "before opening: that morning"],
    ["2026-11-23T10:00:00+01:00", "2026-11-23T10:00", "in office hours: at once"],
    ["2026-11-23T17:00:00+01:00", "2026-11-24T08:30", "at closing time: the next morning"],
    ["2026-11-20T20:00:00+01:00", "2026-11-23T08:30", "on Friday evening: on Monday"],
    ["2026-12-24T20:00:00+01:00", "2026-12-28T08:30", "on Christmas Eve: after Christmas and the weekend"],
  ] as const)("%s: %s, %s", ([at, opens]) => {
    expect(isoOfInstant(nextOpenAt(opening, instant(at) as Instant)).slice(0, 16)).toBe(opens);
  });
});
