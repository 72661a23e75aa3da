import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { afterLateDecision } from "#texts/zaak/after-decision.ts";
import { answered } from "../../support/events.ts";

// Decided on Monday 23 November 2026: six weeks later is Monday 4 January 2027.
const decided = answered("2026-11-23") as ZaakEvent<"answered">;

test("a decision after an ingebrekestelling names the last day to object to it", () => {
  expect(afterLateDecision(decided, day("2027-01-04"))).toContain("bezwaar maken tot en met maandag 4 januari 2027.");
});

test("and offers nothing any more when that day is over", () => {
  expect(afterLateDecision(decided, day("2027-01-05"))).toBeUndefined();
});
