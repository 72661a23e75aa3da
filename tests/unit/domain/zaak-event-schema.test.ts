import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { factsOfZaakEvent, zaakEventOfFacts } from "#domain/zaak-event-schema.ts";

const at = instant("2026-03-02T10:00:00+01:00");

test("days are stored as they are written, and come back as days", () => {
  const facts = factsOfZaakEvent({ type: "planned", at, until: day("2026-04-01") });
  expect(facts).toEqual({ until: "2026-04-01" });
  expect(zaakEventOfFacts("planned", at, facts)).toEqual({ type: "planned", at, until: day("2026-04-01") });
});

test("what is no fact of the event is not stored", () => {
  const withWords = { type: "answered", at, text: { role: "answer", body: "Beste mevrouw De Wit" } } as const;
  expect(factsOfZaakEvent(withWords)).toEqual({});
});

test("a sentence cannot pass for a code", () => {
  expect(() => factsOfZaakEvent({ type: "closed", at, outcome: "Mevrouw De Wit belde" })).toThrow();
});

test("a row we never wrote is a fault", () => {
  expect(() => zaakEventOfFacts("teleported", at, {})).toThrow("teleported");
  expect(() => zaakEventOfFacts("planned", at, { until: "2026-02-30" })).toThrow();
});
