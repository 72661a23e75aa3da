/** What is one line to the citizen, and how it reads (product/copy.md, 0.4). */
import { expect, test } from "vitest";
import { promiseRows } from "#texts/zaak/promise-rows.ts";
import { assessed } from "../../support/assessed.ts";
import { event } from "../../support/events.ts";

const titles = (...given: Parameters<typeof assessed>) =>
  promiseRows(assessed(...given).promises, given[0] as "klacht", { noun: "klacht" }).map(({ what }) => what);

test("a klacht too late by the law was owed an answer: Groningen has no message in its place", () => {
  expect(
    titles("klacht", "2026-08-24 14.33", "2026-11-23 08.30", {
      events: [event("receipt-confirmed", "2026-08-24", {})],
    }),
  ).toEqual(["Bericht dat wij uw klacht hebben", "Bericht wie uw klacht behandelt", "Antwoord op uw klacht"]);
});

test("a report without action or message was owed either", () => {
  expect(titles("melding", "2026-11-20 11.30", "2026-11-23 08.30", { severity: "urgent" })).toContain(
    "Actie, of bericht wanneer wij in actie komen",
  );
});
