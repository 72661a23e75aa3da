/** Days on which a term stands still count once, however many questions overlap (art. 4:15 Awb). Counted by hand. */
import { expect, test } from "vitest";
import { addedDays, type Standstill } from "#domain/assess/standstill.ts";
import { day } from "#domain/day.ts";

const still = (first: string, last: string): Standstill => ({
  because: "supplement",
  firstDay: day(first),
  lastDay: day(last),
});
const receipt = day("2026-03-02");

test.for<[string, Standstill, Standstill[], number]>([
  ["alone: both ends", still("2026-03-10", "2026-03-12"), [], 3],
  ["before the term only what lies in it", still("2026-02-25", "2026-03-03"), [], 2],
  ["wholly inside another", still("2026-03-10", "2026-03-12"), [still("2026-03-09", "2026-03-20")], 0],
  ["half inside another", still("2026-03-10", "2026-03-12"), [still("2026-03-12", "2026-03-20")], 2],
  [
    "around two others, given last first",
    still("2026-03-10", "2026-03-20"),
    [still("2026-03-18", "2026-03-19"), still("2026-03-11", "2026-03-12")],
    7,
  ],
  ["beside another that was over at once", still("2026-03-10", "2026-03-12"), [still("2026-03-11", "2026-03-10")], 3],
])("%s", ([, standstill, earlier, days]) => {
  expect(addedDays(standstill, earlier, receipt)).toBe(days);
});

test("hundreds of questions over decades are counted at once: anyone may ask the rules", () => {
  const short = Array.from({ length: 250 }, (_, at) => still("2026-03-10", at % 2 ? "2026-03-11" : "2026-03-10"));
  const started = performance.now();
  for (let asked = 0; asked < 250; asked++) addedDays(still("2026-03-10", "2069-12-31"), short, receipt);
  expect(performance.now() - started).toBeLessThan(500);
});
