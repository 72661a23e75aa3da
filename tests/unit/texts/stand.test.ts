/** The box on the page of a zaak, as the citizen reads it (product/copy.md, 0.1 and 6). Days worked out by hand. */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { statusOf } from "#domain/status.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { notOurs } from "#kinds/melding/manager.ts";
import { dueWords } from "#texts/dates.ts";
import type { Stand, StandSetting } from "#texts/stand/stand.ts";
import { standWords } from "#texts/stand/stand-words.ts";
import { type Asked, assessed, at, shownDay } from "../../support/assessed.ts";
import { answered, event, notice, planned, verdaging } from "../../support/events.ts";

function stand(
  kind: KindSlug,
  received: string,
  asOf: string,
  more: readonly ZaakEvent[] = [],
  asked: Asked = {},
  moved?: StandSetting["moved"],
): Stand {
  const events = [event("receipt-confirmed", received, {}), ...more];
  const assessment = assessed(kind, received, asOf, { ...asked, events });
  return standWords(shownDay(assessment, kind, asOf), {
    status: statusOf(events, assessment),
    kind,
    noun: kind === "publicaties" ? "bestelling" : kind,
    today: dayAt(at(asOf)),
    moved,
    brokenWords: ({ due }) => ({ promisedWords: `uiterlijk ${due && dueWords(due)}`, nowWords: "nog niet." }),
  });
}

const acknowledged = (on: string) =>
  event("confirmed", on, { hasHandlerName: true, hasHandlerContact: true, due: day("2026-11-02") });

const all = ({ heading, day, lines }: Stand): string => [heading, day?.words, ...lines].filter(Boolean).join(" ");

describe("a klacht in time", () => {
  test("in Groningen shows one day, with the law's on it and what it unlocks", () => {
    const words = all(stand("klacht", "2026-11-23 08.30", "2026-11-23 09.00"));
    expect(words).toContain("U krijgt antwoord uiterlijk maandag 1 februari 2027");
    expect(words).toContain("ook de uiterste dag volgens de wet");
    expect(words).toContain("Nationale ombudsman");
  });

  test("at the ministry shows the promise large and the law's day small, with what it unlocks", () => {
    const shown = stand("klacht", "2026-02-20 09.00", "2026-02-20 10.00", [], { organisation: "bzk" });
    expect(shown.day?.words).toBe("vrijdag 13 maart 2026");
    expect(shown.heading).toBe("U hoort van ons uiterlijk");
    expect(all(shown)).toContain(
      "Uiterste dag volgens de wet: dinsdag 7 april 2026. Is die dag voorbij? Dan kunt u naar",
    );
  });

  test("that was moved in time names both days", () => {
    const words = all(
      stand("klacht", "2026-08-31 10.00", "2026-11-23 08.30", [acknowledged("2026-09-07"), verdaging("2026-11-05", 4)]),
    );
    expect(words).toContain("maandag 7 december 2026");
    expect(words).toContain("Eerst was dat maandag 9 november 2026");
  });

  test("that was moved in time says when we wrote it, and why", () => {
    const moved = { on: day("2026-11-05"), isPlan: false, words: "De projectleider is met verlof." };
    const events = [acknowledged("2026-09-07"), verdaging("2026-11-05", 4)];
    const words = all(stand("klacht", "2026-08-31 10.00", "2026-11-23 08.30", events, {}, moved));
    expect(words).toContain("Wij schreven u op donderdag 5 november 2026, dus op tijd, dat het later wordt.");
    expect(words).toContain("De reden: De projectleider is met verlof.");
  });
});

describe("too late", () => {
  test("says so first, and never shows the next day large", () => {
    const shown = stand("klacht", "2026-11-05 10.00", "2026-11-23 08.30");
    expect(shown.heading).toBe("Wij zijn te laat sinds vrijdag 20 november 2026. Dat is onze fout.");
    expect(shown.day).toBeUndefined();
    expect(all(shown)).toContain("Nog steeds: antwoord op uw klacht, uiterlijk donderdag 14 januari 2027.");
  });

  test("by the law as well says that its day has passed", () => {
    const shown = stand("klacht", "2026-08-24 10.00", "2026-11-23 08.30", [acknowledged("2026-08-28")]);
    expect(shown.tone).toBe("law");
    expect(all(shown)).toContain("uiterlijk maandag 2 november 2026 Dit was ook de uiterste dag volgens de wet.");
    expect(all(shown).match(/2 november/g)).toHaveLength(1); // never the same day twice
  });

  test("a day named after the break is what we expect, never the new promise", () => {
    const shown = stand("publicaties", "2026-11-10 10.00", "2026-11-23 08.30", [notice("2026-11-20", "2026-11-30")]);
    expect(shown.tone).toBe("late");
    expect(all(shown)).toContain("Wij verwachten nu: maandag 30 november 2026.");
    expect(all(shown)).not.toContain("Nieuwe datum");
  });

  test("an aim that has passed, with a message in time, is longer than usual and not broken", () => {
    const shown = stand(
      "melding",
      "2026-11-10 10.00",
      "2027-01-23 10.00",
      [planned("2026-11-20", "2027-01-22"), notice("2027-01-20", "2027-02-01")],
      { severity: "small" },
    );
    expect(shown.heading).not.toContain("te laat");
  });
});

describe("while the time stands still", () => {
  test("what we miss comes before everything else about it", () => {
    const asked = event("supplement-asked", "2026-11-16 10.15", { until: day("2026-12-07") });
    const assessment = assessed("bezwaar", "2026-11-12 11.08", "2026-11-23 08.30", {
      decisionAnnouncedOn: day("2026-10-06"),
      events: [event("receipt-confirmed", "2026-11-12 11.08", {}), acknowledged("2026-11-13"), asked],
    });
    const { heading, lines } = standWords(shownDay(assessment, "bezwaar", "2026-11-23 08.30"), {
      status: "waiting-for-you",
      kind: "bezwaar",
      noun: "bezwaar",
      today: day("2026-11-23"),
      brokenWords: () => ({ promisedWords: "", nowWords: "" }),
      asked: "Waarom bent u het niet eens met de weigering?",
    });
    expect(heading).toBe("Wij wachten op u. De tijd staat stil.");
    expect(lines[0]).toBe("Waarom bent u het niet eens met de weigering?");
    expect(lines[1]).toContain("Stuur dit uiterlijk maandag 7 december 2026.");
  });

  test("and once it runs again the day says that it stood still, not that we wrote of a later one", () => {
    const asked = event("third-party-asked", "2026-11-09 15.10", { until: day("2026-11-23") });
    const words = all(
      stand("woo-verzoek", "2026-10-26 20.51", "2026-11-24 08.05", [acknowledged("2026-10-29"), asked]),
    );
    expect(words).toContain("Eerst was dat maandag 23 november 2026. De tijd stond 14 dagen stil.");
    expect(words).not.toContain("Wij schreven u");
  });

  test("for a reply of someone else the day is named that follows if none comes", () => {
    // Asked on 9 November until the 23rd: 14 days from the 10th, so Monday 23 November becomes Monday 7 December.
    const asked = event("third-party-asked", "2026-11-09 15.10", { until: day("2026-11-23") });
    const words = all(
      stand("woo-verzoek", "2026-10-26 20.51", "2026-11-23 08.30", [acknowledged("2026-10-29"), asked]),
    );
    expect(words).toContain(
      "U krijgt ons besluit uiterlijk maandag 7 december 2026. Eerst was dat maandag 23 november 2026.",
    );
  });
});

describe("a report", () => {
  test("says when we usually act, and that it is an aim", () => {
    const shown = stand("melding", "2026-11-23 06.52", "2026-11-23 08.30", [], { severity: "urgent" });
    expect(shown.day?.words).toBe("dinsdag 24 november 2026, 6.52 uur");
    expect(all(shown)).toContain("Wij komen meestal in actie vóór");
    expect(all(shown)).toContain("Dit is een streven.");
  });

  test("about a place that is not ours says what we do with it, without a large day for what we shall not do", () => {
    const assessment = assessed("melding", "2026-11-23 06.52", "2026-11-23 08.30", { severity: "urgent" });
    const shown = standWords(shownDay(assessment, "melding", "2026-11-23 08.30"), {
      status: "received",
      kind: "melding",
      noun: "melding",
      today: day("2026-11-23"),
      brokenWords: () => ({ promisedWords: "", nowWords: "" }),
      notOurs: notOurs({ facts: { manager: "rijkswaterstaat", mayBeForwarded: true } }, true),
    });
    expect(shown.day).toBeUndefined();
    expect(shown.heading).toBe("Wij sturen uw melding door naar Rijkswaterstaat.");
    expect(shown.lines.at(-1)).toBe(
      "Vóór dinsdag 24 november 2026, 6.52 uur is uw melding doorgestuurd, of hebt u bericht van ons.",
    );
    expect(all(shown)).not.toContain("komen meestal in actie");
  });

  test("that we take to be worse names the first time, and never says that we wrote of a later one", () => {
    const worse = event("severity-changed", "2026-11-23 08.00", { severity: "danger" });
    const words = all(stand("melding", "2026-11-23 06.52", "2026-11-23 08.30", [worse], { severity: "urgent" }));
    expect(words).toContain("Wij komen meestal in actie vóór maandag 23 november 2026, 9.00 uur");
    expect(words).toContain(
      "Eerst was dat dinsdag 24 november 2026, 6.52 uur. Wij schatten nu anders in hoe erg het is.",
    );
    expect(words).not.toContain("later wordt");
  });

  test("that is planned shows its day and the first one", () => {
    const words = all(
      stand("melding", "2026-11-10 16.05", "2026-11-23 08.30", [planned("2026-11-20", "2027-01-22")], {
        severity: "small",
      }),
    );
    expect(words).toContain("vrijdag 22 januari 2027");
    expect(words).toContain("dinsdag 24 november 2026");
  });
});

test("the day beside what was done is that of the deed, also when it was solved on a later day", () => {
  const events = [event("receipt-confirmed", "2026-11-22 22.47", {}), event("action-started", "2026-11-22 23.21", {})];
  const assessment = assessed("melding", "2026-11-22 22.47", "2026-11-23 08.30", { severity: "danger", events });
  const { heading, lines } = standWords(shownDay(assessment, "melding", "2026-11-23 08.30"), {
    status: "closed",
    kind: "melding",
    noun: "melding",
    today: day("2026-11-23"),
    brokenWords: () => ({ promisedWords: "", nowWords: "" }),
    outcome: "Het is opgelost.",
  });
  expect([heading, ...lines]).toEqual([
    "Wij zijn in actie gekomen.",
    "Dat was op zondag 22 november 2026, 23.21 uur.",
    "Het is opgelost.",
  ]);
});

test("an answer in time says on which day, and how long before the last", () => {
  const shown = stand("klacht", "2026-11-05 10.00", "2026-11-23 08.30", [answered("2026-11-12")]);
  expect(shown).toMatchObject({ tone: "done", heading: "Wij hebben uw klacht beantwoord." });
  expect(all(shown)).toContain("donderdag 12 november 2026");
  expect(all(shown)).toContain("63 dagen vóór de uiterste dag"); // 12 November to 14 January
});

test("a withdrawn zaak promises nothing any more", () => {
  const shown = stand("klacht", "2026-11-05 10.00", "2026-11-23 08.30", [event("withdrawn", "2026-11-06", {})]);
  expect(all(shown)).toContain("Onze beloften in deze zaak gelden niet meer.");
});
