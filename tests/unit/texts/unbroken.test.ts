import { expect, test } from "vitest";
import { unbroken } from "#texts/unbroken.ts";

test("an amount and a day with its month stay on one line, and nothing else changes", () => {
  expect(unbroken("Vanaf dinsdag 8 december 2026: 14 dagen € 23, dan 14 dagen € 35.")).toBe(
    "Vanaf dinsdag 8\u00a0december 2026: 14 dagen €\u00a023, dan 14 dagen €\u00a035.",
  );
});
