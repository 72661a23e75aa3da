/** What moves a term of the law, in which order, and what does not. Days worked out by hand. */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { type Asked, assessed, due, promise } from "../../../support/assessed.ts";
import { answered, asked, consent, event, thirdPartyAsked, verdaging } from "../../../support/events.ts";

const LATER = "2035-01-01";
const woo = (events: Asked["events"], asOf = LATER) =>
  assessed("woo-verzoek", "2026-03-06 10.00", asOf, { channel: "letter", events });
const klacht = (events: Asked["events"], asked: Asked = {}) =>
  assessed("klacht", "2026-03-10 10.00", LATER, { organisation: "bzk", ...asked, events });

describe("verdaging", () => {
  test("only once", () => {
    const twice = woo([verdaging("2026-03-20", 1), verdaging("2026-04-10", 1)]);
    expect(due(promise(twice, "wet-woo-4-4"))).toBe("2026-04-14"); // 7 April + 1 week
    expect(twice.refused).toEqual([{ event: 1, code: "already-used" }]);
  });
  test("on the last day is in time, the day after is not", () => {
    expect(woo([verdaging("2026-04-07 23.59", 2)]).refused).toEqual([]);
    const late = woo([verdaging("2026-04-08 00.00", 2)]);
    expect(late.refused).toEqual([{ event: 0, code: "too-late", on: day("2026-04-07") }]);
    expect(promise(late, "wet-woo-4-4").outcome).toBe("broken");
    expect(promise(late, "gr-verlenging-bericht").outcome).toBe("broken");
  });
  test("for a Woo request needs a reason; elsewhere it counts with a warning", () => {
    expect(woo([verdaging("2026-03-20", 2, false)]).refused).toEqual([{ event: 0, code: "no-reason" }]);
    const complaint = klacht([verdaging("2026-03-20", 4, false)]);
    expect(complaint.refused).toEqual([]);
    expect(complaint.warnings).toEqual([{ event: 0, code: "no-reason" }]);
    expect(due(promise(complaint, "wet-awb-9-11"))).toBe("2026-05-19"); // 21 April + 4 weeks
  });
  test("before receipt it is nothing", () => {
    expect(klacht([verdaging("2026-03-09", 4)]).refused).toEqual([
      { event: 0, code: "before-receipt", on: day("2026-03-10") },
    ]);
  });
  test("where the law knows none, it is refused", () => {
    expect(assessed("vraag", "2026-03-10 10.00", LATER, { events: [verdaging("2026-03-11", 2)] }).refused).toEqual([
      { event: 0, code: "not-applicable" },
    ]);
  });
  test("counts from the standstill's result when that came first", () => {
    // 3 April (Good Friday) + 5 days = 8 April; + 2 weeks = 22 April.
    const both = woo([thirdPartyAsked("2026-03-16", "2026-03-21"), verdaging("2026-04-08", 2)]);
    expect(due(promise(both, "wet-woo-4-4"))).toBe("2026-04-22");
  });
  test("a standstill after it is added to the postponed day", () => {
    // 7 April + 2 weeks = 21 April; 17 to 23 April = 7 days: 28 April (27 April is Koningsdag, 28 April is ordinary).
    const both = woo([verdaging("2026-04-01", 2), thirdPartyAsked("2026-04-16", "2026-04-23")]);
    expect(due(promise(both, "wet-woo-4-4"))).toBe("2026-04-28");
    expect(promise(both, "wet-woo-4-4").pausedDays).toBe(7);
  });
});

describe("standstill", () => {
  test("days that stand still twice count once", () => {
    // 17 to 26 March by the question to the company (10), 21 to 29 March by the question to the citizen: 3 more.
    const both = woo([thirdPartyAsked("2026-03-16", "2026-03-26"), asked("2026-03-20", "2026-03-30")]);
    expect(promise(both, "wet-woo-4-4").pausedDays).toBe(13);
    expect(due(promise(both, "wet-woo-4-4"))).toBe("2026-04-16"); // 3 April + 13
  });
  test("weekends are skipped once, after the days were added", () => {
    // 3 April + 1 day = 4 April, the Saturday before Easter: Tuesday 7 April.
    const one = woo([thirdPartyAsked("2026-03-16", "2026-03-17")]);
    expect(due(promise(one, "wet-woo-4-4"))).toBe("2026-04-07");
  });
  test("an answer on the day of the question costs no day", () => {
    const once = woo([asked("2026-03-16", "2026-03-30"), event("supplemented", "2026-03-16 16.00", {})]);
    expect(promise(once, "wet-woo-4-4").pausedDays).toBe(0);
    expect(once.refused).toEqual([]);
  });
  test("before the term begins to run it adds nothing", () => {
    // The objection period ends on 14 April; completed on 10 April.
    const early = assessed("bezwaar", "2026-03-20 10.00", LATER, {
      organisation: "bzk",
      decisionAnnouncedOn: day("2026-03-03"),
      events: [asked("2026-03-23", "2026-04-10"), event("supplemented", "2026-04-10", {})],
    });
    expect(due(promise(early, "wet-awb-7-10"))).toBe("2026-05-26");
    expect(promise(early, "wet-awb-7-10").pausedDays).toBe(0);
  });
  test("while it lasts the promise is paused, and runs again on the day after", () => {
    const events = [asked("2026-03-16", "2026-03-30")]; // 17 to 29 March
    expect(promise(woo(events, "2026-03-17 09.00"), "wet-woo-4-4").outcome).toBe("paused");
    expect(promise(woo(events, "2026-03-29 09.00"), "wet-woo-4-4").outcome).toBe("paused");
    expect(promise(woo(events, "2026-03-30 09.00"), "wet-woo-4-4").outcome).toBe("running");
  });
  test("without a day it does not stand still, nor for a complaint", () => {
    expect(woo([asked("2026-03-16")]).refused).toEqual([{ event: 0, code: "no-term" }]);
    expect(klacht([asked("2026-03-16", "2026-03-30")]).refused).toEqual([{ event: 0, code: "not-applicable" }]);
  });
});

describe("consent", () => {
  test("to an earlier day moves nothing", () => {
    expect(klacht([consent("2026-04-01", "2026-04-21")]).refused).toEqual([
      { event: 0, code: "not-a-move", on: day("2026-04-21") },
    ]);
  });
  test("the agreed day counts as it is, also on a Sunday", () => {
    const agreed = klacht([consent("2026-04-01", "2026-05-31")]);
    expect(due(promise(agreed, "wet-awb-9-11"))).toBe("2026-05-31");
  });
  test("after the term it cannot make good what was broken", () => {
    const late = klacht([consent("2026-04-22", "2026-06-01")]);
    expect(late.refused).toMatchObject([{ code: "too-late" }]);
    expect(promise(late, "wet-awb-9-11").outcome).toBe("broken");
  });
});

describe("years without data", () => {
  test("a term of the law that ends in 2029 says so, a charter's does not", () => {
    const both = assessed("klacht", "2028-12-01 10.00", "2028-12-02", { organisation: "bzk" });
    expect(both.warnings).toEqual([{ code: "no-holiday-data", number: 2029 }]);
    expect(promise(both, "wet-awb-9-11").derivation.at(-1)).toEqual({ step: "no-holiday-data", year: 2029 });
    expect(assessed("vraag", "2028-12-20 10.00", "2028-12-21", { organisation: "bzk" }).warnings).toEqual([]);
  });
});

describe("remedies", () => {
  test("open: what the law's day will unlock; decided in time: nothing about lateness", () => {
    expect(woo([], "2026-03-10").remedies).toEqual([{ type: "ingebrekestelling", availableFrom: day("2026-04-08") }]);
    expect(woo([answered("2026-04-02")], "2026-05-01").remedies).toEqual([{ type: "klacht" }]); // no acknowledgement came in two weeks
  });
  test("after our answer to a complaint one may go to the ombudsman for a year", () => {
    expect(klacht([answered("2026-04-02")]).remedies).toContainEqual({
      type: "ombudsman",
      availableFrom: day("2026-04-02"),
      until: day("2027-04-02"),
    });
  });
  test("a second ingebrekestelling, or one after the decision, changes nothing", () => {
    const bezwaar = (events: Asked["events"]) =>
      assessed("bezwaar", undefined, LATER, { organisation: "bzk", decisionAnnouncedOn: day("2026-03-03"), events });
    const notice = (on: string) => event("ingebrekestelling", on, {});
    expect(bezwaar([notice("2026-05-27"), notice("2026-06-01")]).refused).toEqual([{ event: 1, code: "already-used" }]);
    expect(bezwaar([answered("2026-06-01"), notice("2026-06-02")]).refused).toEqual([
      { event: 1, code: "not-applicable" },
    ]);
  });
  test("withdrawn: nothing is left to do", () => {
    expect(woo([event("withdrawn", "2026-03-10", {})]).remedies).toEqual([]);
  });
});
