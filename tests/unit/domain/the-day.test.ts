/** Which one day is large, and which lines there are (product/copy.md, 0.1, 0.2 and 0.4). */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { promiseGroups } from "#domain/promise-groups.ts";
import { type Asked, assessed, at, shownDay } from "../../support/assessed.ts";
import { acknowledged, acted, answered, asked, event, notice } from "../../support/events.ts";

const shown = (kind: Parameters<typeof assessed>[0], received: string, asOf: string, more: Asked = {}) =>
  shownDay(assessed(kind, received, asOf, { channel: "letter", ...more }), kind, asOf);

describe("the day", () => {
  test("promise before the law: the promise is large, the law small with what it unlocks", () => {
    expect(shown("klacht", "2026-02-20", "2026-02-21", { organisation: "bzk" })).toMatchObject({
      state: "due",
      promise: { norm: "bzk-inhoudelijk-antwoord" },
      due: { on: day("2026-03-13") },
      hears: true,
      law: { isSame: false, unlocks: "ombudsman", promise: { due: { on: day("2026-04-07") } } },
    });
  });
  test("after a message with a day it is an answer again, not 'hears'", () => {
    const moved = shown("vraag", "2026-03-03", "2026-04-01", {
      organisation: "bzk",
      events: [notice("2026-03-20", "2026-04-17")],
    });
    expect(moved).toMatchObject({ due: { on: day("2026-04-17") }, hears: false, wasDue: { on: day("2026-03-24") } });
  });
  test("with an objection it is the decision's, however early another promise ends", () => {
    const bezwaar = shown("bezwaar", "2026-03-10", "2026-03-11", {
      organisation: "bzk",
      decisionAnnouncedOn: day("2026-03-03"),
    });
    expect(bezwaar).toMatchObject({ state: "due", promise: { norm: "wet-awb-7-10" }, due: { on: day("2026-05-26") } });
  });
  test("of equal days the promise, with one line for the law", () => {
    expect(shown("klacht", "2026-01-20", "2026-01-21")).toMatchObject({
      promise: { norm: "gr-termijn-wettelijk" },
      law: { isSame: true },
    });
  });
  test("a broken acknowledgement is said first; the answer stays small", () => {
    expect(shown("klacht", "2026-03-03", "2026-03-18")).toMatchObject({
      state: "late",
      since: at("2026-03-18 00.00"),
      promised: { on: day("2026-03-17") },
      isByLaw: false,
      next: { norm: "gr-termijn-wettelijk" },
    });
  });
  test("once the acknowledgement came, late as it was, the answer is the day again", () => {
    expect(shown("klacht", "2026-03-03", "2026-03-20", { events: [acknowledged("2026-03-19")] })).toMatchObject({
      state: "due",
    });
  });
  test("an acknowledgement that lacks the telephone number does not make the zaak late", () => {
    expect(
      shown("klacht", "2026-03-03", "2026-03-20", { events: [acknowledged("2026-03-10", "contact")] }),
    ).toMatchObject({ state: "due" });
  });
  test("what delivers and is late stays, the next day does not move up", () => {
    const late = shown("klacht", "2026-02-20", "2026-03-20", { organisation: "bzk" });
    expect(late).toMatchObject({ state: "late", promise: { norm: "bzk-inhoudelijk-antwoord" }, isByLaw: false });
    expect(late).toMatchObject({ law: { promise: { due: { on: day("2026-04-07") } } } });
    expect(shown("klacht", "2026-02-20", "2026-04-08", { organisation: "bzk" })).toMatchObject({
      state: "late",
      isByLaw: true,
    });
  });
  test("we wait for you: no day, but until when", () => {
    const events = [acknowledged("2026-03-10"), asked("2026-03-10", "2026-03-24")];
    expect(shown("woo-verzoek", "2026-03-03", "2026-03-12", { events })).toMatchObject({
      state: "waiting-for-you",
      until: day("2026-03-24"),
    });
  });
  test("once you answered we wait for nobody, and the new day is there", () => {
    // Four weeks from 3 March is 31 March; it stood still from 11 up to and including 12 March.
    const events = [
      acknowledged("2026-03-10"),
      asked("2026-03-10", "2026-03-24"),
      event("supplemented", "2026-03-13", {}),
    ];
    expect(shown("woo-verzoek", "2026-03-03", "2026-03-13", { events })).toMatchObject({ state: "due" });
  });
  test("done in time, done late, and gone", () => {
    const events = [acknowledged("2026-03-10")];
    expect(shown("klacht", "2026-03-03", "2026-06-01", { events: [...events, answered("2026-04-01")] })).toMatchObject({
      state: "done",
      inTime: true,
    });
    expect(shown("klacht", "2026-03-03", "2026-06-01", { events: [...events, answered("2026-05-13")] })).toMatchObject({
      state: "done",
      inTime: false,
    });
    expect(shown("klacht", "2026-03-03", "2026-06-01", { events: [event("withdrawn", "2026-03-04", {})] })).toEqual({
      state: "none",
    });
  });
  test("an aim whose time passed is later than usual, no more", () => {
    const pers = shown("pers", "2026-03-03 10.00", "2026-03-03 11.01");
    expect(pers).toMatchObject({ state: "later-than-usual", promise: { norm: "gr-pers-uur" } });
  });
});

describe("the lines", () => {
  const lines = (kind: Parameters<typeof assessed>[0], asOf: string, more: Asked = {}) =>
    promiseGroups(assessed(kind, "2026-03-03 10.00", asOf, more).promises, kind).map(({ theme, members, outcome }) => [
      theme,
      members.map(({ norm }) => norm),
      outcome,
    ]);

  test("a complaint in Groningen has three", () => {
    expect(lines("klacht", "2026-03-03 11.00")).toEqual([
      ["receipt", ["gr-bericht-van-binnenkomst"], "running"],
      [
        "handler",
        ["gr-ontvangstbevestiging", "gr-ob-naam-behandelaar", "gr-ob-bereikbaarheid", "gr-ob-termijn"],
        "running",
      ],
      ["answer", ["wet-awb-9-11", "gr-termijn-wettelijk", "gr-klacht-uitleg"], "running"],
    ]);
  });
  test("each explanation that is owed has its own line", () => {
    const flagged = (on: string, norm: string) =>
      event("flagged", on, { norm, run: 1, verdict: "late-open", wish: "explanation" });
    const explained = event("flag-explained", "2026-03-20", { norm: "gr-ontvangstbevestiging", run: 1 });
    const events = [
      flagged("2026-03-18", "gr-ontvangstbevestiging"),
      flagged("2026-03-19", "gr-ob-termijn"),
      explained,
    ];
    expect(lines("klacht", "2026-03-21", { events }).filter(([theme]) => theme === "explanation")).toEqual([
      ["explanation", ["huis-uitleg"], "kept"],
      ["explanation", ["huis-uitleg"], "running"],
    ]);
  });
  test("one hard promise broken breaks its line", () => {
    const [, handler] = lines("klacht", "2026-03-20", { events: [acknowledged("2026-03-10", "due")] });
    expect(handler?.[2]).toBe("broken");
    const [action] = lines("melding", "2026-03-20", { severity: "normal", channel: "phone" });
    expect(action).toEqual(["action", ["gr-melding-actie", "gr-melding-bericht"], "broken"]);
  });
  test("an objection to the Ministry keeps its decision apart from the earlier promise", () => {
    const bezwaar = lines("bezwaar", "2026-03-04", { organisation: "bzk", decisionAnnouncedOn: day("2026-03-03") });
    expect(bezwaar.map(([, members]) => members)).toEqual([
      ["bzk-ontvangstbevestiging"],
      ["bzk-inhoudelijk-antwoord", "bzk-tussenbericht"],
      ["wet-awb-7-10"],
    ]);
  });
  test("a report that was opened again has a line for each time", () => {
    const events = [acted("2026-03-05"), event("reopened", "2026-03-09", {})];
    expect(lines("melding", "2026-03-10", { severity: "normal", channel: "phone", events })).toEqual([
      ["action", ["gr-melding-actie", "gr-melding-bericht"], "within"],
      ["action", ["gr-melding-actie", "gr-melding-bericht"], "running"],
    ]);
  });
});
