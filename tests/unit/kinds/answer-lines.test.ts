/** What a person reads back of what they entered, on the check page, in the mail and in the copy. */
import { describe, expect, test } from "vitest";
import { answerLines } from "#kinds/answer-lines.ts";
import { enabledKinds } from "#kinds/index.ts";
import type { Answers } from "#kinds/kind.ts";
import { rightAnswers } from "../../support/right-answers.ts";
import { testSetting } from "../../support/test-setting.ts";

const setting = testSetting("groningen");

function linesOf(slug: string, changes: Answers = {}): Record<string, string> {
  const kind = enabledKinds(setting.organisation).find((one) => one.slug === slug);
  if (!kind) throw new Error(`There is no ${slug}.`);
  const lines = answerLines(kind, { ...rightAnswers[slug], ...changes }, setting);
  return Object.fromEntries(lines.map(({ label, value }) => [label, value]));
}

describe("an answer, read back", () => {
  test("is a day in words with its weekday, so that a slip shows", () => {
    expect(linesOf("bezwaar")["Welke datum staat op het besluit?"]).toBe("maandag 2 november 2026");
    expect(linesOf("factuur")["Op welke dag kregen wij de factuur?"]).toBe("maandag 12 oktober 2026");
  });

  test("stays as it was typed where it is no day", () => {
    expect(linesOf("bezwaar", { datum: "31-11-2026" })["Welke datum staat op het besluit?"]).toBe("31-11-2026");
  });

  test("is the half hour with its day", () => {
    expect(linesOf("terugbellen")["Wanneer mogen wij u bellen?"]).toBe("dinsdag 24 november 2026, 10.00 tot 10.30 uur");
  });

  test("is ‘Ja’ for a box that was ticked", () => {
    expect(linesOf("bezwaar")["Ik leg het later uit"]).toBe("Ja");
  });
});
