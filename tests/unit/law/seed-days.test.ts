/** The days of the demo's Monday morning (product/seed.md, 3), as they were worked out by hand. */
import { describe, expect, test } from "vitest";
import type { Remedy } from "#domain/assessment.ts";
import { day } from "#domain/day.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { type Asked, assessed, at, due, iso, promise, shownDay } from "../../support/assessed.ts";

const M = "2026-11-23 08.30";
const event = <T extends ZaakEvent["type"]>(type: T, moment: string, facts = {}) =>
  ({ type, at: at(moment), ...facts }) as unknown as ZaakEvent;
const acknowledged = (moment: string) =>
  event("confirmed", moment, { hasHandlerName: true, hasHandlerContact: true, due: day("2027-01-01") });
const remedyOf = (remedies: readonly Remedy[], type: Remedy["type"]) => remedies.find((remedy) => remedy.type === type);

/** A zaak of the portal, of which the receipt was confirmed at once. */
function zaak(kind: Parameters<typeof assessed>[0], received: string, asked: Asked = {}, asOf = M) {
  const events = [event("receipt-confirmed", received), ...(asked.events ?? [])];
  const assessment = assessed(kind, received, asOf, { ...asked, events });
  return {
    ...assessment,
    day: shownDay(assessment, kind, asOf),
    promise: (norm: string, run = 1) => promise(assessment, norm, run),
  };
}

describe("reports", () => {
  test("Z01: danger, acted on within 34 minutes", () => {
    const z01 = zaak("melding", "2026-11-22 22.47", {
      severity: "danger",
      channel: "phone",
      events: [event("action-started", "2026-11-22 23.21"), event("done", "2026-11-23 00.40")],
    });
    expect(due(z01.promise("gr-melding-actie"))).toBe("2026-11-22 23.47");
    expect(z01.promise("gr-melding-actie").outcome).toBe("within");
    expect(z01.promise("gr-melding-bericht").outcome).toBe("kept");
    expect(z01.day).toMatchObject({ state: "done", inTime: true });
  });

  test("Z02: urgent, until the same time tomorrow; after that later than usual, and the message is missing", () => {
    const z02 = zaak("melding", "2026-11-23 06.52", { severity: "urgent" });
    expect(z02.day).toMatchObject({
      state: "due",
      hears: false,
      promise: { norm: "gr-melding-actie", strength: "aim" },
    });
    expect(due(z02.promise("gr-melding-actie"))).toBe("2026-11-24 06.52");
    const after = zaak("melding", "2026-11-23 06.52", { severity: "urgent" }, "2026-11-24 06.53");
    expect(after.promise("gr-melding-actie").outcome).toBe("later");
    expect(after.promise("gr-melding-bericht").outcome).toBe("broken");
    expect(after.day).toMatchObject({ state: "late", promise: { norm: "gr-melding-bericht" } });
  });

  test("Z03: small, planned with a day in time", () => {
    const z03 = zaak("melding", "2026-11-10 09.00", {
      severity: "small",
      events: [event("planned", "2026-11-20 10.00", { until: day("2027-01-22") })],
    });
    const action = z03.promise("gr-melding-actie");
    expect([due(action), due({ ...action, due: action.originalDue })]).toEqual(["2027-01-22", "2026-11-24"]);
    expect(z03.promise("gr-melding-bericht").outcome).toBe("kept-by-notice");
    expect(z03.promise("gr-melding-bericht", 2)).toMatchObject({ outcome: "running", due: { on: day("2027-01-22") } });
    expect(z03.day).toMatchObject({ state: "due", due: { on: day("2027-01-22") }, wasDue: { on: day("2026-11-24") } });
  });

  test("Z04: urgent, no action and no message: only the message is a broken promise", () => {
    const z04 = zaak("melding", "2026-11-20 11.30", {
      severity: "urgent",
      events: [event("assigned", "2026-11-20 15.10", { handlerId: "1" })],
    });
    expect(z04.promise("gr-melding-actie").outcome).toBe("later");
    expect(z04.promise("gr-melding-bericht")).toMatchObject({ outcome: "broken", due: { at: at("2026-11-21 11.30") } });
    expect(z04.day).toMatchObject({ state: "late", promised: { at: at("2026-11-21 11.30") } });
  });

  test("Z05: forwarded, so our times do not count", () => {
    const z05 = zaak("melding", "2026-11-19 17.25", {
      severity: "normal",
      events: [event("forwarded", "2026-11-20 09.00", { to: "rws" })],
    });
    expect(z05.promise("gr-melding-actie").outcome).toBe("lapsed");
    expect(z05.promise("gr-melding-bericht").outcome).toBe("lapsed");
    expect(z05.day).toEqual({ state: "none" });
  });

  test("Z06: opened again on Saturday, five working days from then", () => {
    const z06 = zaak("melding", "2026-10-26 09.00", {
      severity: "normal",
      events: [
        event("action-started", "2026-10-30 10.00"),
        event("closed", "2026-11-04"),
        event("reopened", "2026-11-21 14.00"),
      ],
    });
    expect(z06.promise("gr-melding-actie")).toMatchObject({ outcome: "within", due: { on: day("2026-11-02") } });
    expect(z06.promise("gr-melding-actie", 2)).toMatchObject({ outcome: "running", due: { on: day("2026-11-27") } });
    expect(z06.promise("gr-melding-bericht", 2)).toMatchObject({ outcome: "running", due: { on: day("2026-11-27") } });
    expect(z06.day).toMatchObject({ state: "due", due: { on: day("2026-11-27") } });
  });
});

describe("complaints", () => {
  test("Z07: ten weeks end on a Saturday and move to Monday; who handles it by Saturday 5 December", () => {
    const z07 = zaak("klacht", "2026-11-21 20.14", {});
    expect(due(z07.promise("wet-awb-9-11"))).toBe("2027-02-01");
    expect(due(z07.promise("gr-ontvangstbevestiging"))).toBe("2026-12-05");
    expect(z07.day).toMatchObject({
      state: "due",
      promise: { norm: "gr-termijn-wettelijk" },
      due: { on: day("2027-02-01") },
      hears: false,
      law: { isSame: true, unlocks: "ombudsman" },
    });
  });

  test("Z08: no acknowledgement: late since Friday, the answer stays small", () => {
    const z08 = zaak("klacht", "2026-11-05 10.00", { events: [event("assigned", "2026-11-20", { handlerId: "1" })] });
    expect(z08.promise("gr-ontvangstbevestiging")).toMatchObject({
      outcome: "broken",
      outcomeAt: at("2026-11-20 00.00"),
    });
    expect(z08.day).toMatchObject({
      state: "late",
      since: at("2026-11-20 00.00"),
      isByLaw: false,
      next: { norm: "gr-termijn-wettelijk", due: { on: day("2027-01-14") } },
    });
    expect(z08.remedies).toContainEqual({ type: "klacht" });
  });

  test("Z09: four weeks longer, told in time", () => {
    const z09 = zaak("klacht", "2026-08-31 09.00", {
      channel: "letter",
      events: [acknowledged("2026-09-07"), event("verdaging", "2026-11-05", { weeks: 4, hasReason: true })],
    });
    expect(z09.day).toMatchObject({
      state: "due",
      due: { on: day("2026-12-07") },
      wasDue: { on: day("2026-11-09") },
      law: { isSame: true },
    });
    expect(z09.promise("gr-verlenging-bericht").outcome).toBe("kept");
  });

  test("Z10: late by law; the ombudsman for a year", () => {
    const z10 = zaak("klacht", "2026-08-24 09.00", { events: [acknowledged("2026-08-28")] });
    expect(z10.promise("wet-awb-9-11")).toMatchObject({ outcome: "broken", due: { on: day("2026-11-02") } });
    expect(z10.day).toMatchObject({ state: "late", since: at("2026-11-03 00.00"), isByLaw: true });
    expect(z10.remedies).toContainEqual({
      type: "ombudsman",
      availableFrom: day("2026-11-03"),
      until: day("2027-11-02"),
    });
  });

  test("Z11: a flag that became a complaint counts from the flag", () => {
    expect(zaak("klacht", "2026-11-18 09.00").day).toMatchObject({ due: { on: day("2027-01-27") } });
  });
});

describe("objections", () => {
  const asked = event("supplement-asked", "2026-11-16", { until: day("2026-12-07") });

  test("Z12: we wait for the grounds; unused, the day becomes 1 March", () => {
    const z12 = zaak("bezwaar", "2026-11-12 09.00", {
      decisionAnnouncedOn: day("2026-10-06"),
      events: [acknowledged("2026-11-13"), asked],
    });
    expect(z12.day).toMatchObject({ state: "waiting-for-you", until: day("2026-12-07") });
    expect(z12.promise("wet-awb-7-10")).toMatchObject({
      outcome: "paused",
      originalDue: { on: day("2027-02-09") },
      due: { on: day("2027-03-01") },
    });
  });

  test("Z13: the objection period still runs", () => {
    const z13 = zaak("bezwaar", "2026-11-20 09.00", { decisionAnnouncedOn: day("2026-11-02") });
    expect(iso(z13.filing?.lastDayOn)).toBe("2026-12-14");
    expect(z13.filing?.inTime).toBe(true);
    expect(z13.day).toMatchObject({ due: { on: day("2027-03-08") } });
  });

  test("Z14: nine days of dwangsom, € 207; the last possible day is Christmas Day", () => {
    const events = [acknowledged("2026-07-13"), event("ingebrekestelling", "2026-10-30")];
    const z14 = zaak("bezwaar", "2026-07-09 09.00", {
      channel: "letter",
      decisionAnnouncedOn: day("2026-06-16"),
      events,
    });
    expect(due(z14.promise("wet-awb-7-10"))).toBe("2026-10-20");
    expect(remedyOf(z14.remedies, "dwangsom")).toMatchObject({
      graceEndsOn: day("2026-11-13"),
      firstDay: day("2026-11-14"),
      lastDay: day("2026-12-25"),
      days: 9,
      amountEuro: 207,
    });
    expect(remedyOf(z14.remedies, "ingebrekestelling")).toBeUndefined();
    expect(remedyOf(z14.remedies, "appeal")).toEqual({ type: "appeal", availableFrom: day("2026-11-14") });
    const later = zaak(
      "bezwaar",
      "2026-07-09 09.00",
      { decisionAnnouncedOn: day("2026-06-16"), events },
      "2026-11-29 09.00",
    );
    expect(remedyOf(later.remedies, "dwangsom")).toMatchObject({ days: 15, amountEuro: 14 * 23 + 35 });
  });

  test("Z15: decided in time, so nothing about lateness is left", () => {
    const z15 = zaak("bezwaar", "2026-08-17 09.00", {
      decisionAnnouncedOn: day("2026-07-14"),
      events: [acknowledged("2026-08-20"), event("answered", "2026-11-12")],
    });
    expect(z15.promise("wet-awb-7-10")).toMatchObject({ outcome: "kept", due: { on: day("2026-11-17") } });
    expect(z15.day).toMatchObject({ state: "done", inTime: true });
    expect(z15.remedies).toEqual([]);
  });
});

describe("Woo requests", () => {
  test("Z16: two weeks longer, told in time with the reason", () => {
    const z16 = zaak("woo-verzoek", "2026-10-19 09.00", {
      channel: "email",
      events: [acknowledged("2026-10-21"), event("verdaging", "2026-11-11", { weeks: 2, hasReason: true })],
    });
    expect(z16.day).toMatchObject({
      due: { on: day("2026-11-30") },
      wasDue: { on: day("2026-11-16") },
      law: { unlocks: "court" },
    });
  });

  test("Z17: waits for a company until today, then 7 December", () => {
    const z17 = zaak("woo-verzoek", "2026-10-26 09.00", {
      events: [acknowledged("2026-10-28"), event("third-party-asked", "2026-11-09", { until: day("2026-11-23") })],
    });
    expect(z17.promise("wet-woo-4-4")).toMatchObject({
      outcome: "paused",
      originalDue: { on: day("2026-11-23") },
      due: { on: day("2026-12-07") },
      pausedDays: 14,
    });
    expect(z17.day).toMatchObject({ state: "waiting-for-other", until: day("2026-11-23") });
  });

  test("Z18: late; to the court, but no dwangsom", () => {
    const z18 = zaak("woo-verzoek", "2026-10-01 09.00", { events: [event("ingebrekestelling", "2026-11-02")] });
    expect(z18.promise("wet-woo-4-4")).toMatchObject({ outcome: "broken", due: { on: day("2026-10-29") } });
    expect(z18.remedies.map(({ type }) => type)).toEqual(["appeal", "klacht"]);
    expect(remedyOf(z18.remedies, "appeal")).toMatchObject({ availableFrom: day("2026-11-17") });
  });
});

describe("the other kinds", () => {
  test("Z19: information, a week and nothing came", () => {
    const z19 = zaak("informatie", "2026-11-10 09.00");
    expect(z19.day).toMatchObject({ state: "late", since: at("2026-11-18 00.00"), promise: { norm: "gr-informatie" } });
    expect(z19.promise("gr-informatie-bericht").outcome).toBe("broken");
  });
  test("Z20: a question, eight weeks", () => {
    const z20 = zaak("vraag", "2026-10-05 09.00", { channel: "letter", events: [acknowledged("2026-10-14")] });
    // "In sommige gevallen": an answer is promised, so not "u hoort van ons".
    expect(z20.day).toMatchObject({ state: "due", due: { on: day("2026-11-30") }, hears: false, law: undefined });
  });
  test("Z21: an order, posted by Monday", () => {
    const z21 = zaak("publicaties", "2026-11-16 09.00");
    expect(z21.day).toMatchObject({
      state: "due",
      deliverable: "dispatch",
      due: { on: day("2026-11-23") },
      hears: true,
    });
    expect(zaak("publicaties", "2026-11-16 09.00", {}, "2026-11-24 00.00").promise("gr-informatie").outcome).toBe(
      "broken",
    );
  });
  test("Z22: a call-back until half past ten", () => {
    const z22 = zaak("terugbellen", "2026-11-20 16.40", {
      channel: "phone",
      appointmentEndsAt: at("2026-11-23 10.30"),
    });
    expect(z22.day).toMatchObject({ state: "due", deliverable: "call", due: { at: at("2026-11-23 10.30") } });
  });
  test("Z23: the press, usually within an hour", () => {
    expect(zaak("pers", "2026-11-23 08.05", { channel: "email" }).day).toMatchObject({
      due: { at: at("2026-11-23 09.05") },
      promise: { strength: "aim" },
    });
  });
  test("Z24: an invoice, answered within eight weeks", () => {
    expect(zaak("factuur", "2026-11-16 09.00").day).toMatchObject({ due: { on: day("2027-01-11") } });
  });
  test("Z25: an ingebrekestelling about something handled elsewhere", () => {
    const z25 = zaak("dwangsom", "2026-11-17 09.00", { termEndsOn: day("2026-11-09") });
    expect(z25.day).toMatchObject({ due: { on: day("2026-12-01") } });
    expect(remedyOf(z25.remedies, "dwangsom")).toMatchObject({ firstDay: day("2026-12-02"), days: 0, amountEuro: 0 });
  });
});
