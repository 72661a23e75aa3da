import { expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import { day } from "#domain/day.ts";
import type { Norm } from "#domain/norm.ts";
import { figuresSentence, shareOf } from "#texts/charter/norm-figures.ts";

const normOf = (id: string) => charterOf("groningen").norms.find((norm) => norm.id === id) as Norm;
const october = day("2026-10-01");

test("a promise: how many in time, how many moved, how many not kept", () => {
  expect(figuresSentence(normOf("gr-informatie"), { month: october, total: 47, within: 41, moved: 4, broken: 2 })).toBe(
    "In oktober 2026 ging het om 47 keer: 41 op tijd, 4 verplaatst, en dat op tijd gemeld, 2 niet gehaald.",
  );
});

test("an aim is never called broken", () => {
  const sentence = figuresSentence(normOf("gr-pers-uur"), {
    month: october,
    total: 105,
    within: 79,
    moved: 0,
    broken: 26,
  });
  expect(sentence).toContain("26 later dan meestal");
  expect(sentence).not.toContain("niet gehaald");
});

test.for([
  [5840, 5361, "91,8 van de 100", "Gehaald."],
  [6030, 5349, "88,7 van de 100", "Niet gehaald."],
  [10_000, 8999, "89,9 van de 100", "Niet gehaald."],
  [10, 9, "90 van de 100", "Gehaald."],
] as const)("telephone: of %i calls %i in time is %s", ([total, within, share, verdict]) => {
  const sentence = figuresSentence(normOf("gr-telefoon-30s"), {
    month: october,
    total,
    within,
    moved: 0,
    broken: total - within,
  });
  expect(sentence).toContain(share);
  expect(sentence).toMatch(new RegExp(`minstens 90\\. ${verdict}$`));
});

test("a share just below all is never rounded to all", () => {
  expect(shareOf({ total: 1000, within: 999 })).toBe("99,9");
  expect(shareOf({ total: 10_000, within: 9998 })).toBe("99,9");
  expect(shareOf({ total: 3, within: 3 })).toBe("100");
});
