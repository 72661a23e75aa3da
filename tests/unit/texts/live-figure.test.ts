import { expect, it } from "vitest";
import { hundredths } from "#texts/charter/live-figure.ts";

it.each([
  { month: "october 2026", within: 5361, total: 5840, promised: 90, shown: 92 },
  { month: "september 2026: 88.7", within: 5349, total: 6030, promised: 90, shown: 89 },
  { month: "the year: 89.8 is no 90", within: 59_779, total: 66_550, promised: 90, shown: 89.8 },
  { month: "just not all", within: 999, total: 1000, promised: undefined, shown: 99.9 },
  { month: "all", within: 40, total: 40, promised: undefined, shown: 100 },
])("shows $month as $shown of the hundred", ({ within, total, promised, shown }) => {
  expect(hundredths(within, total, promised)).toBe(shown);
});
