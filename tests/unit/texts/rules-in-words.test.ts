/** Every step, refusal and warning of the rules in one Dutch sentence. */
import { expect, test } from "vitest";
import { assess } from "#domain/assess.ts";
import { day } from "#domain/day.ts";
import { eventProblemText } from "#texts/deadlines/event-problems.ts";
import { derivationText } from "#texts/derivation.ts";
import { inputOf, lawCases } from "../law/case-input.ts";

const WRONG = /undefined|NaN|\[object|\bthe\b|artikel \)|uur uur|\s{2}|^[a-z]/;

test("no derivation of any worked case has a gap or an English word, and each ends as a sentence", () => {
  const sentences = lawCases
    .filter(
      ({ kind, receivedAt }) =>
        receivedAt &&
        !["sociale-media", "woo-precisering", "klacht-niet-in-behandeling", "notificatie-48-uur"].includes(kind),
    )
    .flatMap((lawCase) => {
      const { promises, refused, warnings } = assess(inputOf(lawCase));
      return [
        ...promises.flatMap(({ derivation }) => derivation.map(derivationText)),
        ...[...refused, ...warnings].map(eventProblemText),
      ];
    });
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((sentence) => WRONG.test(sentence) || !sentence.endsWith("."))).toEqual([]);
});

test("a moved day says why, and where it went", () => {
  const step = {
    step: "moved-past-free-days",
    from: day("2026-04-03"),
    on: day("2026-04-07"),
    because: "good-friday",
    article: "1 Atw",
  } as const;
  expect(derivationText(step)).toBe(
    "Vrijdag 3 april 2026 is Goede Vrijdag. Dan geldt de eerste gewone dag erna: dinsdag 7 april 2026 (artikel 1 Algemene termijnenwet).",
  );
});

test("what does not count says so without the citizen having to know the law", () => {
  expect(eventProblemText({ event: 0, code: "too-late", on: day("2026-04-07") })).toBe(
    "Dit kwam na dinsdag 7 april 2026, de laatste dag van de termijn. De dag verandert niet.",
  );
  expect(eventProblemText({ code: "cut-to-maximum", number: 2 })).toBe(
    "De wet staat hooguit 2 weken toe. Wij rekenen met 2 weken.",
  );
});

test("a day in the weekend is not said to be itself", () => {
  const step = {
    step: "moved-past-free-days",
    from: day("2026-07-18"),
    on: day("2026-07-20"),
    because: "saturday",
    article: "1 Atw",
  } as const;
  expect(derivationText(step)).toMatch(/^Zaterdag 18 juli 2026 valt in het weekend[.] Dan geldt/);
});

test("a day that stays on a free day says why: a promise does not move, nor does a term of the law of more than 12 weeks", () => {
  const step = { step: "stays-on-free-day", on: day("2026-07-04"), because: "saturday" } as const;
  expect(derivationText(step)).toContain("Dit is een belofte en geen termijn uit de wet.");
  expect(derivationText({ ...step, article: "4 Atw" })).toBe(
    "Dat is een zaterdag. Deze termijn is langer dan 12 weken. Dan blijft de dag staan (artikel 4 Algemene termijnenwet).",
  );
});

test("a question on the last day says that nothing is left that could stand still", () => {
  expect(eventProblemText({ event: 0, code: "last-day", on: day("2026-03-31") })).toBe(
    "Dit kwam op de laatste dag van de termijn. Stilstaan kan pas vanaf de dag erna, en dan is de termijn voorbij. De dag verandert niet.",
  );
});
