import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { readDay } from "#kinds/day-answer.ts";
import { optionalTime } from "#services/desk/desk-answers.ts";
import { deskPath } from "#services/desk/desk-path.ts";
import { momentOn } from "#services/desk/moment-on.ts";

describe("a day as typed", () => {
  test.for([
    ["7-12-2026", "2026-12-07"],
    ["07/12/2026", "2026-12-07"],
    ["7 12 2026", "2026-12-07"],
    ["2026-12-07", "2026-12-07"],
    ["29-2-2028", "2028-02-29"],
  ] as const)("%s is %s", ([typed, iso]) => expect(readDay(typed)).toBe(day(iso)));

  test.for(["31-11-2026", "29-2-2027", "7-13-2026", "0-1-2026", "morgen", "", "7-12-26"])("%s is none", (typed) => {
    expect(readDay(typed)).toBeUndefined();
  });
});

test("a time may be typed with a point or a colon", () => {
  expect(optionalTime.parse("9.15")).toEqual({ hour: 9, minute: 15 });
  expect(optionalTime.parse("23:21")).toEqual({ hour: 23, minute: 21 });
  expect(optionalTime.parse("")).toBeUndefined();
  expect(optionalTime.safeParse("24.00").success).toBe(false);
});

describe("the moment of what happened", () => {
  const known = { receivedAt: instant("2026-11-21T20:14:00+01:00"), now: instant("2026-11-23T08:30:00+01:00") };

  test("is now when nothing is filled in, or today", () => {
    expect(momentOn(known, undefined)).toEqual({ ok: true, value: known.now });
    expect(momentOn(known, day("2026-11-23"))).toEqual({ ok: true, value: known.now });
  });

  test("is noon of an earlier day", () => {
    expect(momentOn(known, day("2026-11-22"))).toEqual({ ok: true, value: instant("2026-11-22T12:00:00+01:00") });
  });

  test("is never before it came in, also on that very day", () => {
    expect(momentOn(known, day("2026-11-21"))).toEqual({ ok: true, value: known.receivedAt });
    expect(momentOn(known, day("2026-11-21"), { hour: 20, minute: 0 })).toMatchObject({
      refusal: { code: "moment-before-receipt" },
    });
    expect(momentOn(known, day("2026-11-20"))).toMatchObject({ refusal: { code: "day-before-receipt" } });
  });

  test("does not lie in the future", () => {
    expect(momentOn(known, day("2026-11-24"))).toMatchObject({ refusal: { code: "day-in-future" } });
    expect(momentOn(known, undefined, { hour: 8, minute: 31 })).toMatchObject({
      refusal: { code: "moment-in-future" },
    });
  });
});

test("after signing in one comes back to a page of the desk, and to nowhere else", () => {
  expect(deskPath("/medewerker/zaken/GR-7K4P-29")).toBe("/medewerker/zaken/GR-7K4P-29");
  for (const elsewhere of [
    null,
    "//kwaad.example",
    "https://kwaad.example",
    "/medewerker/../zaak",
    "/medewerker/inloggen",
    "/medewerkers",
  ]) {
    expect(deskPath(elsewhere)).toBe("/medewerker");
  }
});
