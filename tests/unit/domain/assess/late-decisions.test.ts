/** Deciding on an objection that came late, and what an ingebrekestelling gives under the Woo. Days worked out by hand. */
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { noticeStanding } from "#domain/notice-standing.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import { type Asked, assessed, at, due, promise } from "../../../support/assessed.ts";
import { event } from "../../../support/events.ts";

/** Decision of Tuesday 14 July 2026: one may object until Tuesday 25 August. */
const JULY = { decisionAnnouncedOn: day("2026-07-14") };
const decision = (received: string, asked: Asked = {}) =>
  due(promise(assessed("bezwaar", received, received, { ...JULY, ...asked }), "wet-awb-7-10"));

test("an objection in time is decided on within 12 or 6 weeks after 25 August, however early it came", () => {
  expect(decision("2026-07-15 10.00")).toBe("2026-11-17");
  expect(decision("2026-08-25 23.59")).toBe("2026-11-17");
  expect(decision("2026-08-25 23.59", { organisation: "bzk" })).toBe("2026-10-06");
});

test("one that came late is counted from the day after it came", () => {
  // Monday 23 November 2026 + 12 weeks is Monday 15 February 2027; + 6 weeks Monday 4 January.
  expect(decision("2026-11-23 08.30")).toBe("2027-02-15");
  expect(decision("2026-11-23 08.30", { organisation: "bzk" })).toBe("2027-01-04");
});

test("one that was posted in time and came within the week after is in time", () => {
  expect(decision("2026-08-31 10.00", { postedOn: day("2026-08-25") })).toBe("2026-11-17");
  // A day after that week (Tuesday 1 September) it is late: Wednesday 2 September + 12 weeks is Wednesday 25 November.
  expect(decision("2026-09-02 10.00", { postedOn: day("2026-08-25") })).toBe("2026-11-25");
});

test("a notice about a Woo matter handled elsewhere opens the court and brings no money", () => {
  const facts = { termEndsOn: day("2026-11-09") };
  const types = (asked: Asked) =>
    assessed("dwangsom", "2026-11-17 10.00", "2026-12-05 10.00", asked).remedies.map(({ type }) => type);
  expect(types(facts)).toEqual(["dwangsom", "appeal", "klacht"]); // nobody was told who handles it
  expect(types({ ...facts, againstWooDecision: true })).toEqual(["appeal", "klacht"]);
});

/** What can be sent on this day about a zaak with these events. */
function standing(kind: KindSlug, on: string, events: Asked["events"] = [], received = "2026-08-17 10.00") {
  const assessment = assessed(kind, received, on, { ...JULY, events });
  const recorded = events.map((one, index) => ({
    ...one,
    seq: index + 1,
    recordedAt: one.at,
    actor: { kind: "portal" },
  })) as readonly RecordedEvent[];
  const zaak = { kind, receivedAt: at(received), events: recorded, facts: {} } as unknown as Zaak;
  return noticeStanding(zaak, assessment, dayAt(at(on)));
}

test("a notice can be sent from the day after the term, once, and while nothing was decided", () => {
  expect(standing("bezwaar", "2026-11-17 23.59")).toEqual({ state: "too-early", until: day("2026-11-17") });
  expect(standing("bezwaar", "2026-11-18 00.00")).toEqual({ state: "possible", lateSince: day("2026-11-18") });
  const sent = [event("ingebrekestelling", "2026-11-18 10.00", {})];
  expect(standing("bezwaar", "2026-11-19 10.00", sent)).toEqual({ state: "sent", on: day("2026-11-18") });
  expect(standing("bezwaar", "2026-11-19 10.00", [event("answered", "2026-11-18 10.00", {})])).toEqual({
    state: "ended",
  });
});

test("one that came too early does not stand in the way of a second", () => {
  const early = [event("ingebrekestelling", "2026-11-01 10.00", {})];
  expect(standing("bezwaar", "2026-11-18 10.00", early)).toEqual({ state: "possible", lateSince: day("2026-11-18") });
});

test("a klacht has none", () => {
  expect(standing("klacht", "2027-01-01 10.00")).toEqual({ state: "none" });
});
