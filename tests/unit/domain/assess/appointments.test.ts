/** An appointment to call back is a promise; an invoice is one that the portal cannot see. */
import { describe, expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import { assess } from "#domain/assess.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { day } from "#domain/day.ts";
import { type Instant, instant } from "#domain/instant.ts";
import type { InvoiceFacts } from "#domain/invoice.ts";
import { statusOf } from "#domain/status.ts";
import { theDay } from "#domain/the-day.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";

const at = (time: string, on = "2026-11-23"): Instant => instant(`${on}T${time}:00+01:00`);
const TODAY = day("2026-11-23");

/** Agreed on Friday for Monday between 10.00 and 10.30. */
function call(asOf: Instant, events: readonly ZaakEvent[] = [], organisation: OrganisationSlug = "groningen") {
  const receivedAt = at("16:40", "2026-11-20");
  const all = [{ type: "received", at: receivedAt } as const, ...events];
  const assessment = assess({
    charter: charterOf(organisation),
    kind: "terugbellen",
    receivedAt,
    channel: "phone",
    appointmentStartsAt: at("10:00"),
    appointmentEndsAt: at("10:30"),
    events: all,
    asOf,
  });
  return {
    promises: assessment.promises.map(({ norm, run, source, outcome }) => `${norm} ${run} ${source} ${outcome}`),
    status: statusOf(all, assessment),
    day: theDay(assessment, "terugbellen", TODAY),
  };
}

const NORM = "gr-telefoon-doorverbinden";
const called = (time: string): ZaakEvent => ({ type: "done", at: at(time) });
const unanswered = (time: string): ZaakEvent => ({ type: "call-attempted", at: at(time) });
const made = (time: string, from: string, until: string): ZaakEvent => ({
  type: "appointment-made",
  at: at(time),
  startsAt: at(from),
  endsAt: at(until),
});

describe("an appointment for Monday between 10.00 and 10.30", () => {
  test.for([
    ["10:30", [], "running", "is still to come at half past ten sharp"],
    ["10:31", [], "broken", "is missed a minute later"],
    ["12:00", [called("10:30")], "kept", "is kept by a call in its last minute"],
    ["12:00", [called("10:45")], "late", "is late with a call after it"],
    ["12:00", [unanswered("10:12")], "kept", "is kept by an attempt within it, answered or not"],
    ["12:00", [unanswered("09:40")], "broken", "is not kept by an attempt before it that nobody answered"],
    ["12:00", [unanswered("10:40")], "late", "is late with an attempt after it"],
    ["12:00", [{ type: "withdrawn", at: at("09:00") }], "lapsed", "no longer holds once it was cancelled"],
  ] as const)("at %s: %s", ([asOf, events, outcome]) => {
    expect(call(at(asOf), events as readonly ZaakEvent[]).promises).toContain(`${NORM} 1 charter ${outcome}`);
  });

  test("moved in time is one promise, due at the new time", () => {
    const moved = call(at("10:40"), [made("09:00", "11:00", "11:30")]);
    expect(moved.promises).toContain(`${NORM} 1 charter running`);
    expect(moved.day).toMatchObject({ state: "due", due: { at: at("11:30") } });
  });

  test("made anew after it was missed: the first stays broken, the new one is what counts now", () => {
    const again = call(at("10:50"), [
      { type: "promise-broken", at: at("10:30"), norm: NORM, run: 1 },
      made("10:45", "14:00", "14:30"),
    ]);
    expect(again.promises).toEqual(expect.arrayContaining([`${NORM} 1 charter broken`, `${NORM} 2 charter running`]));
    expect(again.day).toMatchObject({ state: "due", due: { at: at("14:30") } });
    expect(again.status).toBe("received");
  });

  test("not reached: we wait for the citizen, who chooses again", () => {
    expect(call(at("10:50"), [unanswered("10:12")]).status).toBe("waiting-for-you");
    const again = call(at("10:50"), [unanswered("10:12"), made("10:45", "14:00", "14:30")]);
    expect(again.promises).toEqual(expect.arrayContaining([`${NORM} 1 charter kept`, `${NORM} 2 charter running`]));
  });

  test("at the Ministry, whose charter has no norm for it, it is a rule of the house that breaks like any promise", () => {
    expect(call(at("09:00"), [], "bzk").promises).toContain("huis-terugbellen 1 house running");
    const missed = call(at("10:31"), [], "bzk");
    expect(missed.promises).toContain("huis-terugbellen 1 house broken");
    expect(missed.status).toBe("late");
  });
});

describe("the promise to pay an invoice", () => {
  const invoice: InvoiceFacts = {
    receivedOn: day("2026-10-12"),
    amountCents: 184_000,
    sender: "business",
    wants: "payment",
    termDays: 30,
  };
  const paid = (on: string): ZaakEvent => ({ type: "payment-found", at: at("09:00"), paidOn: day(on) });
  const payment = (organisation: OrganisationSlug, asOf: Instant, events: readonly ZaakEvent[] = []) =>
    assess({
      charter: charterOf(organisation),
      kind: "factuur",
      receivedAt: at("09:40", "2026-11-16"),
      invoice,
      events,
      asOf,
    }).promises.find(({ theme }) => theme === "payment");

  test.for([
    ["groningen", at("12:00", "2026-11-11"), [], "running", "runs through its thirtieth day"],
    [
      "groningen",
      at("00:00", "2026-11-12"),
      [],
      "to-check",
      "is to be looked up after it: the portal sees no payments",
    ],
    ["groningen", at("12:00"), [paid("2026-11-11")], "kept", "is kept by payment on the last day"],
    ["groningen", at("12:00"), [paid("2026-11-12")], "late", "is late a day after it"],
    ["bzk", at("12:00"), [paid("2026-11-11")], "within", "is an aim at the Ministry"],
    ["bzk", at("12:00"), [paid("2026-11-12")], "later", "and an aim is never broken on one zaak"],
    [
      "groningen",
      at("12:00"),
      [{ type: "payment-disputed", at: at("10:00") }],
      "lapsed",
      "does not hold while disputed",
    ],
  ] as const)("%s at %s", ([organisation, asOf, events, outcome]) => {
    const promise = payment(organisation, asOf, events as readonly ZaakEvent[]);
    expect(promise).toMatchObject({ outcome, due: { on: day("2026-11-11") } });
  });

  test("counts from the day the invoice came in, by the term that was agreed", () => {
    const agreed = assess({
      charter: charterOf("bzk"),
      kind: "factuur",
      receivedAt: at("09:40", "2026-11-16"),
      invoice: { ...invoice, termDays: 45 },
      events: [],
      asOf: at("12:00"),
    }).promises.find(({ norm }) => norm === "bzk-factuur");
    expect(agreed).toMatchObject({ due: { on: day("2026-11-26") }, outcome: "running" });
  });
});

describe("a question of the press at 8.05", () => {
  const asked = at("08:05");
  const press = (asOf: Instant, events: readonly ZaakEvent[] = []) =>
    assess({ charter: charterOf("groningen"), kind: "pers", receivedAt: asked, events, asOf }).promises.find(
      ({ norm }) => norm === "gr-pers-uur",
    );
  const notice = (time: string): ZaakEvent => ({
    type: "delay-notice",
    at: at(time),
    hasReason: false,
    hasHandling: false,
    until: TODAY,
    untilAt: at("11:00"),
  });

  test.for([
    [at("09:05"), [], "running"],
    [at("09:06"), [], "later"],
    [at("12:00"), [{ type: "answered", at: at("08:50") }], "within"],
    [at("12:00"), [{ type: "answered", at: at("10:00") }], "later"],
    [at("10:00"), [notice("08:30")], "running"],
  ] as const)("at %s: never broken", ([asOf, events, outcome]) => {
    expect(press(asOf, events as readonly ZaakEvent[])).toMatchObject({ outcome });
  });

  test("named within the hour, the time we named counts", () => {
    expect(press(at("08:40"), [notice("08:30")])).toMatchObject({ due: { at: at("11:00") } });
  });
});
