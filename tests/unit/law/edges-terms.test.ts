/**
 * Terms at their edges: ends on free days, around the year's end, leap days, clock changes, and days on which time stands
 * still. Each day was counted by hand; the count stands with it.
 */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { lastDayToObject, latestReceiptByPost } from "#domain/objection-period.ts";
import { type Asked, assessed, due, iso, promise } from "../../support/assessed.ts";
import { answered, asked, consent, event, notice, thirdPartyAsked, verdaging } from "../../support/events.ts";

const LATER = "2035-01-01";
const law = { "woo-verzoek": "wet-woo-4-4", klacht: "wet-awb-9-11", bezwaar: "wet-awb-7-10", aanvraag: "wet-awb-4-13" };
const termOf = (kind: keyof typeof law, received: string | undefined, more: Asked = {}, asOf = LATER) =>
  promise(assessed(kind, received, asOf, more), law[kind]);

describe("a term of the law that ends on a free day", () => {
  test("Saturday 2 January 2027, after New Year's Day: Monday 4 January", () => {
    // Saturday 5 December + 4 weeks = Saturday 2 January; Sunday 3; Monday 4 is ordinary (no day of 2027 is equated but 7 May).
    expect(due(termOf("woo-verzoek", "2026-12-05 10.00"))).toBe("2027-01-04");
  });
  test("Christmas 2026: Friday 25, Saturday 26, Sunday 27 December are free, Monday 28 is not", () => {
    // Friday 27 November + 4 weeks = Friday 25 December.
    expect(due(termOf("woo-verzoek", "2026-11-27 23.59"))).toBe("2026-12-28");
  });
  test("New Year's Day 2027 is a Friday: Monday 4 January", () => {
    // Friday 20 November + 6 weeks (42 days: 10 of November, 31 of December, 1) = Friday 1 January.
    expect(due(termOf("klacht", "2026-11-20 10.00", { organisation: "bzk" }))).toBe("2027-01-04");
  });
  test("Good Friday 26 March 2027 to Easter Monday 29 March: Tuesday 30 March", () => {
    // Friday 26 February + 28 days (2 of February, 26 of March) = Friday 26 March. Easter is 28 March 2027.
    expect(due(termOf("woo-verzoek", "2027-02-26 10.00"))).toBe("2027-03-30");
  });
  test("Ascension Day 6 May 2027 and the equated Friday 7 May: Monday 10 May", () => {
    // Thursday 8 April + 28 days (22 of April, 6 of May) = Thursday 6 May: free; 7 equated; 8 and 9 weekend.
    expect(due(termOf("woo-verzoek", "2027-04-08 10.00"))).toBe("2027-05-10");
  });
  test("Whit Monday 17 May 2027: Tuesday 18 May", () => {
    // Easter 28 March + 50 days (3 of March, 30 of April, 17 of May) = Monday 17 May; Monday 5 April + 6 weeks = 17 May.
    expect(due(termOf("klacht", "2027-04-05 10.00", { organisation: "bzk" }))).toBe("2027-05-18");
  });
  test("Koningsdag 2027 is Tuesday 27 April, and Monday 26 April is an ordinary day", () => {
    expect(due(termOf("woo-verzoek", "2027-03-30 10.00"))).toBe("2027-04-28"); // 30 March + 4 weeks = 27 April
    expect(due(termOf("woo-verzoek", "2027-03-29 10.00"))).toBe("2027-04-26");
  });
  test("29 February 2028 is a day like any other", () => {
    // Tuesday 1 February + 4 weeks: 28 days of the 28 that are left in February 2028 = Tuesday 29 February.
    expect(due(termOf("woo-verzoek", "2028-02-01 10.00"))).toBe("2028-02-29");
    // In 2027 the same 28 days from Monday 1 February end on Monday 1 March.
    expect(due(termOf("woo-verzoek", "2027-02-01 10.00"))).toBe("2027-03-01");
  });
  test("a minute before and after midnight is a day apart, also in the night the clock goes back", () => {
    // Saturday 24 October 2026 + 4 weeks = Saturday 21 November: Monday 23. Sunday 25 October: Sunday 22: Monday 23 as well.
    expect(due(termOf("woo-verzoek", "2026-10-24 23.59"))).toBe("2026-11-23");
    expect(due(termOf("woo-verzoek", "2026-10-25 00.01"))).toBe("2026-11-23");
    // As originally counted they are a day apart: the charter of the Ministry keeps Saturday 21 and Sunday 22 November.
    const bzk = (received: string) => assessed("woo-verzoek", received, LATER, { organisation: "bzk" });
    expect(due(promise(bzk("2026-10-24 23.59"), "bzk-wob-besluit"))).toBe("2026-11-21");
    expect(due(promise(bzk("2026-10-25 00.01"), "bzk-wob-besluit"))).toBe("2026-11-22");
  });
});

describe("a term of the law of more than 12 weeks does not move (art. 4 Atw)", () => {
  test("26 weeks from Saturday 3 January 2026 end on Saturday 4 July, and that is said to be the law, no promise", () => {
    // 182 days: 28 + 28 + 31 + 30 + 31 + 30 + 4 = 182, so 4 July.
    const term = termOf("aanvraag", "2026-01-03 10.00", { statutoryWeeks: 26 });
    expect(due(term)).toBe("2026-07-04");
    expect(term.derivation.at(-1)).toMatchObject({ step: "stays-on-free-day", because: "saturday", article: "4 Atw" });
  });
  test("nor after a standstill", () => {
    // Asked 2 February, nothing sent by 17 February: 3 to 16 February is 14 days. 4 July + 14 = Saturday 18 July.
    const term = termOf("aanvraag", "2026-01-03 10.00", {
      statutoryWeeks: 26,
      events: [asked("2026-02-02", "2026-02-17")],
    });
    expect(due(term)).toBe("2026-07-18");
  });
  test("12 weeks still do", () => {
    // Saturday 3 January + 84 days (28 + 28 + 28 of March) = Saturday 28 March: Monday 30 March.
    expect(due(termOf("aanvraag", "2026-01-03 10.00", { statutoryWeeks: 12 }))).toBe("2026-03-30");
  });
});

describe("time stands still from the day after the question (art. 4:15 and 7:10 lid 2 Awb, 4.4 lid 3 Woo)", () => {
  const woo = (events: Asked["events"], asOf = LATER) =>
    assessed("woo-verzoek", "2026-03-03 10.00", asOf, { channel: "letter", events }); // Tuesday + 4 weeks = Tuesday 31 March
  const dueOf = (events: Asked["events"]) => due(promise(woo(events), "wet-woo-4-4"));

  test("asked on the day before the last: the one day that was left comes after it", () => {
    // Asked Monday 30 March until 13 April: 31 March to 12 April is 13 days. 31 March + 13 = Monday 13 April.
    expect(dueOf([asked("2026-03-30", "2026-04-13")])).toBe("2026-04-13");
  });
  test("asked on the last day: it would begin when the term is over, so nothing moves", () => {
    const late = woo([asked("2026-03-31", "2026-04-14")], "2026-04-01 09.00");
    expect(late.refused).toEqual([{ event: 0, code: "last-day", on: day("2026-03-31") }]);
    expect(promise(late, "wet-woo-4-4")).toMatchObject({ outcome: "broken", due: { on: day("2026-03-31") } });
    expect(late.remedies).toContainEqual({ type: "ingebrekestelling", availableFrom: day("2026-04-01") });
  });
  test("asked on the last day that free days gave: the day cannot come to lie within the standstill", () => {
    // Good Friday 26 March 2027 moved it to Tuesday 30 March: asked that day, nothing stands still any more.
    const late = assessed("woo-verzoek", "2027-02-26 10.00", LATER, {
      events: [thirdPartyAsked("2027-03-30", "2027-04-13")],
    });
    expect(late.refused).toEqual([{ event: 0, code: "last-day", on: day("2027-03-30") }]);
    expect(due(promise(late, "wet-woo-4-4"))).toBe("2027-03-30");
  });
  test("asked between the end and the day to which free days moved it: what was left of those comes after it", () => {
    // Good Friday 26 March 2027, moved to Tuesday 30 March. Asked Sunday 28 March until Monday 12 April, inclusive:
    // 29 March to 12 April is 15 days; two of the term were left, 29 and 30 March: 13 and 14 April.
    const term = termOf("woo-verzoek", "2027-02-26 10.00", {
      events: [thirdPartyAsked("2027-03-28", "2027-04-12")],
    });
    expect(due(term)).toBe("2027-04-14");
  });
  test("two questions at once, the second answered first: days that overlap count once", () => {
    // 11 to 24 March for the company (14 days, the last included); asked 13 March, answered 18 March lies within it.
    const events = [
      thirdPartyAsked("2026-03-10", "2026-03-24"),
      asked("2026-03-13", "2026-03-27"),
      event("supplemented", "2026-03-18", {}),
    ];
    expect(promise(woo(events), "wet-woo-4-4").pausedDays).toBe(14);
    expect(dueOf(events)).toBe("2026-04-14"); // 31 March + 14
  });
  test("a company that answers on the day itself still costs that day, the citizen does not", () => {
    // Asked 10 March. A view on 11 March: 11 March counts ("tot en met"). Completed on 11 March: nothing ("tot").
    expect(dueOf([thirdPartyAsked("2026-03-10", "2026-03-24"), event("third-party-replied", "2026-03-11", {})])).toBe(
      "2026-04-01",
    );
    expect(dueOf([asked("2026-03-10", "2026-03-24"), event("supplemented", "2026-03-11", {})])).toBe("2026-03-31");
  });
  test("days that the citizen agrees to on the last day do count: they are no question", () => {
    // Monday 5 January + 8 weeks = Monday 2 March 2026; 14 days agreed that day: Monday 16 March.
    const term = termOf("aanvraag", "2026-01-05 10.00", { events: [event("pause", "2026-03-02", { days: 14 })] });
    expect(due(term)).toBe("2026-03-16");
  });
  test("asked during days that were agreed: the union counts, not the sum", () => {
    // 8 weeks to 2 March. Agreed 2 February for 14 days: 3 to 16 February. Asked 10 February until 20 February, nothing sent:
    // 11 to 19 February, of which 17, 18 and 19 are new. 17 days: Thursday 19 March.
    const term = termOf("aanvraag", "2026-01-05 10.00", {
      events: [event("pause", "2026-02-02", { days: 14 }), asked("2026-02-10", "2026-02-20")],
    });
    expect(term.pausedDays).toBe(17);
    expect(due(term)).toBe("2026-03-19");
  });
  test("what comes after the day that was set changes nothing any more", () => {
    // Until 24 March: 11 to 23 March is 13 days, whether it comes on 30 March or never. 31 March + 13 = 13 April.
    expect(dueOf([asked("2026-03-10", "2026-03-24"), event("supplemented", "2026-03-30", {})])).toBe("2026-04-13");
  });
});

describe("more time", () => {
  test("taken at 23.59 on the last day counts, from the day that free days gave", () => {
    // Friday 20 November 2026 + 6 weeks = New Year's Day: Monday 4 January; + 4 weeks = Monday 1 February 2027.
    const term = termOf("klacht", "2026-11-20 10.00", {
      organisation: "bzk",
      events: [verdaging("2027-01-04 23.59", 4)],
    });
    expect(due(term)).toBe("2027-02-01");
  });
  test("then with consent: the agreed day, not a day longer, also when the body could have taken more", () => {
    const events = [verdaging("2027-01-04", 4), consent("2027-01-28", "2027-02-12"), verdaging("2027-02-10", 4)];
    const both = assessed("klacht", "2026-11-20 10.00", LATER, { organisation: "bzk", events });
    expect(due(promise(both, "wet-awb-9-11"))).toBe("2027-02-12");
    expect(both.refused).toMatchObject([{ event: 2 }]);
  });
  test("a message of the Ministry within its three weeks does not move the law", () => {
    // Received Monday 2 November 2026: charter Monday 23 November, law Monday 14 December (+ 6 weeks).
    const both = assessed("klacht", "2026-11-02 10.00", LATER, {
      organisation: "bzk",
      events: [notice("2026-11-23 23.59", "2027-01-15")],
    });
    expect(due(promise(both, "wet-awb-9-11"))).toBe("2026-12-14");
    expect(due(promise(both, "bzk-inhoudelijk-antwoord"))).toBe("2026-12-14"); // cut to what the law gives
  });
});

describe("a later day named for an application (art. 4:14 lid 3 Awb)", () => {
  const named = (sentOn: string) => ({ events: [notice(sentOn, "2026-04-01")] });
  test("within the 8 weeks it counts, a minute after them it does not", () => {
    expect(due(termOf("aanvraag", "2026-01-05 10.00", named("2026-03-02 23.59")))).toBe("2026-04-01");
    expect(due(termOf("aanvraag", "2026-01-05 10.00", named("2026-03-03 00.01")))).toBe("2026-03-02");
  });
  test("within the day that free days gave it counts as well", () => {
    // Tuesday 10 March 2026 + 8 weeks = Tuesday 5 May, Bevrijdingsdag: Wednesday 6 May.
    const term = termOf("aanvraag", "2026-03-10 10.00", { events: [notice("2026-05-06", "2026-06-01")] });
    expect(due(term)).toBe("2026-06-01");
  });
});

describe("objecting in time (art. 6:7 to 6:9 Awb)", () => {
  test("announced on Friday 13 November 2026: 6 weeks end on Christmas Day, so Monday 28 December; by post a week more", () => {
    const last = lastDayToObject(day("2026-11-13"));
    expect(iso(last)).toBe("2026-12-28");
    expect(iso(latestReceiptByPost(last))).toBe("2027-01-04"); // Monday 28 December + 7
  });
  test("posted on the last day and received on the seventh day after is in time, on the eighth it is not", () => {
    const filed = (received: string, postedOn: string) =>
      assessed("bezwaar", received, LATER, {
        decisionAnnouncedOn: day("2026-11-13"),
        postedOn: day(postedOn),
        channel: "letter",
      }).filing?.inTime;
    expect(filed("2027-01-04", "2026-12-28")).toBe(true);
    expect(filed("2027-01-05", "2026-12-28")).toBe(false);
    expect(filed("2026-12-30", "2026-12-29")).toBe(false);
  });
  test("the 12 weeks of a committee begin after the moved end, and cross the clock change unharmed", () => {
    // 28 December 2026 + 84 days: 3 + 31 + 28 = 62 through 28 February; 22 more: Monday 22 March 2027.
    expect(due(termOf("bezwaar", "2026-11-16 10.00", { decisionAnnouncedOn: day("2026-11-13") }))).toBe("2027-03-22");
  });
  test("of a decision in the end of 2028 the portal says that days of 2029 may still become free", () => {
    // Friday 24 November 2028 + 42 days: 6 + 31 + 5 = Friday 5 January 2029.
    const { filing } = assessed("bezwaar", undefined, "2028-11-25", { decisionAnnouncedOn: day("2028-11-24") });
    expect(iso(filing?.lastDayOn)).toBe("2029-01-05");
    expect(filing?.derivation.at(-1)).toEqual({ step: "no-holiday-data", year: 2029 });
  });
});

describe("terms in hours and in working days", () => {
  const report = (received: string, severity: Asked["severity"]) =>
    due(promise(assessed("melding", received, received, { severity }), "gr-melding-bericht"));

  test("24 hours run on through the weekend and the night the clock goes forward", () => {
    // Saturday 27 March 2027, 12.00 + 24 elapsed hours; Sunday 28 March has one hour less: 13.00 by the clock.
    expect(report("2027-03-27 12.00", "urgent")).toBe("2027-03-28 13.00");
    expect(report("2026-12-25 12.00", "urgent")).toBe("2026-12-26 12.00"); // Christmas moves no hours
  });
  test("5 working days across Christmas 2026 and New Year", () => {
    // From Wednesday 23 December: Thursday 24 (1), Monday 28 (2), Tuesday 29 (3), Wednesday 30 (4), Thursday 31 (5).
    expect(report("2026-12-23 10.00", "normal")).toBe("2026-12-31");
    // A day later: 28, 29, 30, 31 December are four; New Year's Day, Saturday, Sunday; Monday 4 January is the fifth.
    expect(report("2026-12-24 10.00", "normal")).toBe("2027-01-04");
  });
  test("working days of a year without a decree may still change, and it says so", () => {
    const asked2029 = assessed("vraag", "2029-03-01 10.00", "2029-03-02", {});
    expect(asked2029.warnings).toEqual([{ code: "no-holiday-data", number: 2029 }]);
  });
  test("answered at 24.00 less a minute on a Sunday is in time for a promise, a minute later it is not", () => {
    // Sunday 8 November 2026 + 1 week = Sunday 15 November: a charter's day does not move.
    const info = (on: string) =>
      promise(assessed("informatie", "2026-11-08 10.00", LATER, { events: [answered(on)] }), "gr-informatie");
    expect(info("2026-11-15 23.59").outcome).toBe("kept");
    expect(info("2026-11-16 00.00").outcome).toBe("late");
  });
});
