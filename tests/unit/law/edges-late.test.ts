/** Lateness at its edges: the notice, the two weeks, the money, the court and the ombudsman. Counted by hand. */
import { describe, expect, test } from "vitest";
import { appealPeriodOf } from "#domain/appeal-period.ts";
import type { Remedy } from "#domain/assessment.ts";
import { day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { statusOf } from "#domain/status.ts";
import { standWords } from "#texts/stand/stand-words.ts";
import { type Asked, assessed, at, iso, shownDay } from "../../support/assessed.ts";
import { answered, event } from "../../support/events.ts";

const LATER = "2035-01-01";
const came = (on: string) => event("ingebrekestelling", on, {});
/** A bezwaar at the Ministry: decision Tuesday 3 March 2026, objecting until 14 April, deciding until Tuesday 26 May. */
const bezwaar = (events: Asked["events"], asOf = LATER, more: Asked = {}) =>
  assessed("bezwaar", "2026-03-10 10.00", asOf, {
    organisation: "bzk",
    channel: "letter",
    decisionAnnouncedOn: day("2026-03-03"),
    ...more,
    events,
  });
const money = ({ remedies }: { remedies: readonly Remedy[] }) => {
  const found = remedies.find((remedy) => remedy.type === "dwangsom");
  return (
    found && {
      from: iso(found.firstDay),
      through: iso(found.lastDay),
      days: found.days,
      euro: found.amountEuro,
      ended: iso(found.endedOn),
      set: iso(found.decisionDueOn),
    }
  );
};

describe("the notice", () => {
  test("at 23.59 on the last day is too early, at 00.01 it counts", () => {
    expect(bezwaar([came("2026-05-26 23.59")]).refused).toEqual([
      { event: 0, code: "too-early", on: day("2026-05-26") },
    ]);
    expect(bezwaar([came("2026-05-27 00.01")]).refused).toEqual([]);
  });
  test("too early stands in the way of nothing: the next one counts", () => {
    // Wednesday 27 May + 2 weeks = Wednesday 10 June; first day Thursday 11 June; 42 days: 20 of June, 22 of July.
    const both = bezwaar([came("2026-05-20"), came("2026-05-27")]);
    expect(both.refused).toMatchObject([{ event: 0, code: "too-early" }]);
    expect(money(both)).toMatchObject({ from: "2026-06-11", through: "2026-07-22", days: 42, euro: 1442 });
  });
  test("on Good Friday 2027: the two weeks end on Friday 9 April; on Tuesday 13 April 2027 they end on Koningsdag", () => {
    const woo = (on: string) => assessed("woo-verzoek", "2027-01-04 10.00", LATER, { events: [came(on)] }); // until 1 February
    expect(woo("2027-03-26").remedies).toContainEqual({ type: "appeal", availableFrom: day("2027-04-10") });
    // 13 April + 14 = Tuesday 27 April: Wednesday 28 April is the last day, Thursday 29 the first for the court.
    expect(woo("2027-04-13").remedies).toContainEqual({ type: "appeal", availableFrom: day("2027-04-29") });
  });
  test("on 23 December 2026: the two weeks end on Wednesday 6 January 2027, weekends and holidays within them count", () => {
    const notice = assessed("dwangsom", "2026-12-23 10.00", LATER, { termEndsOn: day("2026-12-22") });
    expect(money(notice)).toMatchObject({ from: "2027-01-07", through: "2027-02-17" }); // 25 of January, 17 of February
  });
});

describe("the money", () => {
  // Notice Wednesday 27 May 2026: first day Thursday 11 June, the 15th Thursday 25 June, the 29th Thursday 9 July.
  const until = (decidedOn: string) => money(bezwaar([came("2026-05-27"), answered(decidedOn)]));
  test("decided within the two weeks there is none", () => {
    expect(until("2026-06-10 23.59")).toBeUndefined();
  });
  test("each period to its last day, and one day more", () => {
    expect(until("2026-06-25")).toMatchObject({ days: 14, euro: 322 }); // 11 to 24 June
    expect(until("2026-06-26")).toMatchObject({ days: 15, euro: 357 });
    expect(until("2026-07-09")).toMatchObject({ days: 28, euro: 812 });
    expect(until("2026-07-10")).toMatchObject({ days: 29, euro: 857 });
  });
  test("its 42 days and the two weeks for the amount: Wednesday 22 July, and Wednesday 5 August", () => {
    expect(money(bezwaar([came("2026-05-27")]))).toMatchObject({ ended: "2026-07-22", set: "2026-08-05" });
  });
  test("stops when the objection is withdrawn: that day does not count", () => {
    // 11 to 19 June is 9 days of € 23.
    const stopped = bezwaar([came("2026-05-27"), event("withdrawn", "2026-06-20", {})]);
    expect(money(stopped)).toMatchObject({ days: 9, euro: 207, ended: "2026-06-19" });
    expect(stopped.remedies.some(({ type }) => type === "appeal")).toBe(false);
  });

  const box = (events: NonNullable<Asked["events"]>, asOf: string) => {
    const assessment = bezwaar(events, asOf);
    const dwangsom = assessment.remedies.find((remedy) => remedy.type === "dwangsom");
    const { lines, heading } = standWords(shownDay(assessment, "bezwaar", asOf), {
      status: statusOf(events, assessment),
      kind: "bezwaar",
      noun: "bezwaar",
      today: dayAt(at(asOf)),
      brokenWords: () => ({ promisedWords: "besluit.", nowWords: "nog niet." }),
      notice: { receivedOn: day("2026-05-27"), dwangsom },
    });
    return [heading, ...lines].join(" ");
  };
  test("decided on what would have been its first day: nothing runs, and the page does not say that it does", () => {
    const events = [came("2026-05-27"), answered("2026-06-11")];
    expect(money(bezwaar(events, "2026-06-20"))).toMatchObject({ days: 0, euro: 0, ended: undefined });
    expect(box(events, "2026-06-20")).not.toContain("Wij betalen u nu een dwangsom");
    expect(box(events, "2026-06-20")).toContain("Wij hebben op uw bezwaar beslist.");
  });
  test("decided a day later one day is owed, and the page says by when we name it", () => {
    // Thursday 11 June is the one day; two weeks later is Thursday 25 June.
    expect(box([came("2026-05-27"), answered("2026-06-12")], "2026-06-20")).toContain(
      "waren wij 1 dag te laat, tot en met donderdag 11 juni 2026: € 23. Uiterlijk donderdag 25 juni 2026",
    );
  });
});

/** What each kind gives in each state, and nothing else: "type from" in the order in which one would take them. */
describe("the remedies of a kind in a state", () => {
  const given = ({ remedies }: { remedies: readonly Remedy[] }) =>
    remedies
      .filter(({ type }) => type !== "klacht")
      .map((remedy) =>
        remedy.type === "dwangsom"
          ? `dwangsom ${iso(remedy.firstDay)}`
          : "availableFrom" in remedy
            ? `${remedy.type} ${iso(remedy.availableFrom)}`
            : remedy.type,
      );
  const woo = { againstWooDecision: true };

  test("bezwaar: notice, then money and court; decided in time, withdrawn or sent on nothing", () => {
    expect(given(bezwaar([], "2026-04-01"))).toEqual(["ingebrekestelling 2026-05-27"]);
    expect(given(bezwaar([], "2026-06-01"))).toEqual(["ingebrekestelling 2026-05-27"]);
    expect(given(bezwaar([came("2026-05-27")], "2026-06-01"))).toEqual(["dwangsom 2026-06-11", "appeal 2026-06-11"]);
    expect(given(bezwaar([answered("2026-05-20")]))).toEqual([]);
    expect(given(bezwaar([event("withdrawn", "2026-05-20", {})]))).toEqual([]);
    expect(given(bezwaar([event("forwarded", "2026-03-12", { to: "gemeente" })]))).toEqual([]);
  });
  test("bezwaar about the Woo: notice and court, no money (art. 8.2 Woo)", () => {
    expect(given(bezwaar([came("2026-05-27")], "2026-06-30", woo))).toEqual(["appeal 2026-06-11"]);
  });
  test("Woo-verzoek: the same, also while it is moved", () => {
    const moved = event("verdaging", "2026-03-30", { weeks: 2, hasReason: true }); // Tuesday 31 March + 2 weeks = 14 April
    expect(given(assessed("woo-verzoek", "2026-03-03 10.00", "2026-04-10", { events: [moved] }))).toEqual([
      "ingebrekestelling 2026-04-15",
    ]);
    const late = assessed("woo-verzoek", "2026-03-03 10.00", LATER, { events: [moved, came("2026-04-15")] });
    expect(given(late)).toEqual(["appeal 2026-04-30"]); // 15 April + 2 weeks = 29 April
  });
  test("klacht: only the ombudsman, from the day after the term or from our answer", () => {
    // Tuesday 3 March + 6 weeks = Tuesday 14 April 2026.
    const klacht = (events: Asked["events"]) =>
      given(assessed("klacht", "2026-03-03 10.00", LATER, { organisation: "bzk", events }));
    expect(klacht([])).toEqual(["ombudsman 2026-04-15"]);
    expect(klacht([came("2026-04-20")])).toEqual(["ombudsman 2026-04-15"]);
    expect(klacht([answered("2026-04-01")])).toEqual(["ombudsman 2026-04-01"]);
    expect(klacht([event("withdrawn", "2026-04-01", {})])).toEqual([]);
  });
  test.for(["vraag", "informatie", "publicaties", "melding", "pers", "terugbellen", "factuur"] as const)(
    "%s: no notice, no money, no court, no ombudsman",
    (kind) => {
      const late = assessed(kind, "2026-03-03 10.00", LATER, {
        severity: "small",
        appointmentEndsAt: at("2026-03-04 10.30"),
        events: [came("2026-08-03")],
      });
      expect(given(late)).toEqual([]);
      expect(late.refused).toMatchObject([{ code: "not-applicable" }]);
    },
  );
});

describe("the court after a decision", () => {
  test("of Friday 13 November 2026: six weeks end on Christmas Day, so Monday 28 December", () => {
    expect(iso(appealPeriodOf(day("2026-11-13")).lastDayOn)).toBe("2026-12-28");
  });
  test("of the end of 2028: it says that days of 2029 may still become free", () => {
    // Friday 24 November + 42 days: 6 + 31 + 5 = Friday 5 January 2029.
    const { lastDayOn, derivation } = appealPeriodOf(day("2028-11-24"));
    expect(iso(lastDayOn)).toBe("2029-01-05");
    expect(derivation.at(-1)).toEqual({ step: "no-holiday-data", year: 2029 });
  });
});
