/** How the promises of the charters are kept, moved and broken. Days worked out by hand. */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { type Asked, assessed, at, due, promise } from "../../../support/assessed.ts";
import { acknowledged, acted, answered, event, notice, planned, verdaging } from "../../../support/events.ts";

const LATER = "2027-06-01";

describe("the acknowledgement of Groningen", () => {
  const klacht = (events: Asked["events"], asOf = LATER) => assessed("klacht", "2026-03-03 10.00", asOf, { events });

  test("that lacks something breaks what it lacks, and only that", () => {
    const lacking = klacht([acknowledged("2026-03-10", "contact")]);
    expect(promise(lacking, "gr-ontvangstbevestiging").outcome).toBe("kept");
    expect(promise(lacking, "gr-ob-naam-behandelaar").outcome).toBe("kept");
    expect(promise(lacking, "gr-ob-bereikbaarheid").outcome).toBe("broken");
    const mended = klacht([acknowledged("2026-03-10", "contact"), acknowledged("2026-03-20")]);
    expect(promise(mended, "gr-ob-bereikbaarheid").outcome).toBe("late");
  });
  test("is not needed after an answer in time", () => {
    const quick = klacht([answered("2026-03-17 23.59")]);
    expect(promise(quick, "gr-ontvangstbevestiging").outcome).toBe("kept");
    expect(promise(quick, "gr-ob-termijn").outcome).toBe("lapsed");
  });
  test("never breaks by time what it must name: that is one omission, not four", () => {
    const nothing = klacht([], "2026-04-01");
    expect(promise(nothing, "gr-ontvangstbevestiging").outcome).toBe("broken");
    expect(promise(nothing, "gr-ob-naam-behandelaar").outcome).toBe("running");
    expect(promise(nothing, "gr-ob-naam-behandelaar").due).toBeUndefined();
  });
});

describe("an answer or a message (BZK, three weeks)", () => {
  const vraag = (events: Asked["events"], asOf = LATER) =>
    assessed("vraag", "2026-03-03 10.00", asOf, { organisation: "bzk", events });

  test("a message in time keeps one promise and moves the other", () => {
    const moved = vraag([notice("2026-03-24", "2026-04-17")], "2026-04-01");
    expect(promise(moved, "bzk-tussenbericht")).toMatchObject({
      outcome: "kept-by-notice",
      due: { on: day("2026-03-24") },
    });
    expect(promise(moved, "bzk-inhoudelijk-antwoord")).toMatchObject({
      outcome: "running",
      originalDue: { on: day("2026-03-24") },
      due: { on: day("2026-04-17") },
      orNotice: false,
    });
  });
  test("a second message after the three weeks does not move it again", () => {
    const twice = vraag([notice("2026-03-24", "2026-04-17"), notice("2026-04-16", "2026-05-29")]);
    expect(twice.refused).toEqual([{ event: 1, code: "already-used", on: day("2026-03-24") }]);
    expect(promise(twice, "bzk-inhoudelijk-antwoord")).toMatchObject({
      outcome: "broken",
      expectedOn: day("2026-05-29"),
    });
  });
  test("a day named too late is what we expect, no promise", () => {
    const late = vraag([notice("2026-03-25", "2026-04-17")], "2026-04-01");
    expect(promise(late, "bzk-inhoudelijk-antwoord")).toMatchObject({
      outcome: "broken",
      due: { on: day("2026-03-24") },
      expectedOn: day("2026-04-17"),
    });
    expect(promise(late, "bzk-tussenbericht").outcome).toBe("late");
  });
  test("an answer in time keeps both", () => {
    const quick = vraag([answered("2026-03-24")]);
    expect(promise(quick, "bzk-inhoudelijk-antwoord").outcome).toBe("kept");
    expect(promise(quick, "bzk-tussenbericht").outcome).toBe("kept");
  });
  test("on a complaint the named day cannot lie after the law's", () => {
    const cut = assessed("klacht", "2026-02-20 09.00", LATER, {
      organisation: "bzk",
      events: [notice("2026-03-10", "2026-06-01")],
    });
    expect(due(promise(cut, "bzk-inhoudelijk-antwoord"))).toBe("2026-04-07");
    expect(cut.warnings).toEqual([{ event: 0, code: "cut-to-maximum", on: day("2026-04-07") }]);
  });
  test("a Woo request follows a verdaging that the law accepts", () => {
    const woo = (events: Asked["events"]) =>
      assessed("woo-verzoek", "2026-03-02 10.00", "2026-04-01", { organisation: "bzk", events });
    const moved = woo([verdaging("2026-03-20", 2)]);
    expect(due(promise(moved, "bzk-wob-besluit"))).toBe("2026-04-13"); // 30 March + 2 weeks
    expect(promise(moved, "bzk-wob-tussenbericht").outcome).toBe("kept-by-notice");
    expect(promise(woo([verdaging("2026-03-20", 2, false)]), "bzk-wob-besluit")).toMatchObject({ outcome: "broken" });
  });
});

describe("a report", () => {
  const melding = (events: Asked["events"], asOf = LATER, severity: Asked["severity"] = "small") =>
    assessed("melding", "2026-07-06 10.00", asOf, { severity, events }); // small: until Monday 20 July

  test("each message in time starts a new run until the day it named", () => {
    const twice = melding([planned("2026-07-17", "2026-08-03"), planned("2026-08-03", "2026-09-01")], "2026-09-02");
    expect(promise(twice, "gr-melding-bericht", 1).outcome).toBe("kept-by-notice");
    expect(promise(twice, "gr-melding-bericht", 2)).toMatchObject({
      outcome: "kept-by-notice",
      due: { on: day("2026-08-03") },
    });
    expect(promise(twice, "gr-melding-bericht", 3)).toMatchObject({
      outcome: "broken",
      due: { on: day("2026-09-01") },
    });
    expect(promise(twice, "gr-melding-actie")).toMatchObject({ outcome: "later", due: { on: day("2026-09-01") } });
  });
  test("an aim is never broken", () => {
    expect(promise(melding([], "2026-08-01"), "gr-melding-actie").outcome).toBe("later");
    expect(promise(melding([acted("2026-07-25")]), "gr-melding-actie")).toMatchObject({
      outcome: "later",
      doneAt: at("2026-07-25"),
    });
    expect(promise(melding([acted("2026-07-20")]), "gr-melding-actie").outcome).toBe("within");
  });
  test("worse counts at once, and never gives more time", () => {
    const worse = melding([event("severity-changed", "2026-07-08 09.00", { severity: "urgent" })], "2026-07-08 10.00");
    expect(promise(worse, "gr-melding-actie")).toMatchObject({
      due: { at: at("2026-07-09 09.00") },
      originalDue: { on: day("2026-07-20") },
    });
    const atTheEnd = melding(
      [event("severity-changed", "2026-07-20 09.00", { severity: "normal" })],
      "2026-07-20 10.00",
    );
    expect(due(promise(atTheEnd, "gr-melding-actie"))).toBe("2026-07-20");
  });
  test("less bad counts only before the first time has passed", () => {
    const lower = (moment: string) =>
      melding([event("severity-changed", moment, { severity: "small" })], "2026-07-08", "urgent");
    expect(due(promise(lower("2026-07-07 09.00"), "gr-melding-bericht"))).toBe("2026-07-20");
    const late = lower("2026-07-07 10.01");
    expect(due(promise(late, "gr-melding-bericht"))).toBe("2026-07-07 10.00");
    expect(late.refused).toMatchObject([{ code: "too-late" }]);
  });
  test("opened again it runs once more; the first run keeps its outcome", () => {
    const again = melding(
      [acted("2026-07-08"), event("closed", "2026-07-09", {}), event("reopened", "2026-07-15 08.00", {})],
      "2026-08-15",
    );
    expect(promise(again, "gr-melding-bericht", 1).outcome).toBe("kept");
    expect(promise(again, "gr-melding-bericht", 2)).toMatchObject({
      outcome: "broken",
      due: { on: day("2026-07-29") },
    });
  });
});

describe("what was published stays", () => {
  const broken = event("promise-broken", "2026-03-18 00.01", { norm: "gr-ontvangstbevestiging", run: 1 }, 2);
  const klacht = (events: Asked["events"]) => assessed("klacht", "2026-03-03 10.00", "2026-03-25", { events });

  test("a letter recorded later does not unbreak it", () => {
    expect(promise(klacht([broken, acknowledged("2026-03-10")]), "gr-ontvangstbevestiging").outcome).toBe("late");
    expect(promise(klacht([broken, event("withdrawn", "2026-03-12", {})]), "gr-ontvangstbevestiging").outcome).toBe(
      "broken",
    );
  });
  test("only a correction takes it back, and a correction can be taken back too", () => {
    const correction = event("corrected", "2026-03-20", { correctsSeq: 2 }, 3);
    const letter = acknowledged("2026-03-10");
    expect(promise(klacht([broken, letter, correction]), "gr-ontvangstbevestiging").outcome).toBe("kept");
    const undone = event("corrected", "2026-03-21", { correctsSeq: 3 }, 4);
    expect(promise(klacht([broken, letter, correction, undone]), "gr-ontvangstbevestiging").outcome).toBe("late");
  });
});

test("information: a message with the day, then that day", () => {
  const late = assessed("informatie", "2026-04-27 10.00", "2026-05-12", {
    events: [notice("2026-05-04", "2026-05-11")],
  });
  expect(promise(late, "gr-informatie-bericht").outcome).toBe("kept-by-notice");
  expect(promise(late, "gr-informatie")).toMatchObject({ outcome: "broken", due: { on: day("2026-05-11") } });
});

test("a message that names no later day moves nothing", () => {
  const same = assessed("informatie", "2026-04-27 10.00", LATER, { events: [notice("2026-04-28", "2026-05-04")] });
  expect(same.refused).toEqual([{ event: 0, code: "not-a-move", on: day("2026-05-04") }]);
});
