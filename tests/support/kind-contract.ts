/** What every kind owes us, as tests. A kind is finished when they pass; a new one signs by being listed. */
import { expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import { assess } from "#domain/assess.ts";
import type { Remedy } from "#domain/assessment.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { addYear } from "#domain/day.ts";
import { dayAt, startOf } from "#domain/instant.ts";
import { kindSlugs } from "#domain/kind-slug.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import { answerLines } from "#kinds/answer-lines.ts";
import { countingAnswers, formProblems } from "#kinds/form-problems.ts";
import { type Answers, type Kind, ruledAs } from "#kinds/kind.ts";
import { previewPromises } from "#services/filing/preview-promises.ts";
import { rulesQuestion } from "#services/filing/rules-question.ts";
import { MORNING, testSetting } from "./test-setting.ts";

const WHAT_TO_DO = /^(Vul|Kies|Schrijf|Leg|Beschrijf|Voeg|Geef|Lees) .*\.$/s;
const WHAT_IS_WRONG = /^(Vul|Kies|Schrijf|Gebruik|Vink|Leg|Beschrijf|Voeg|Geef|Van|‘) ?.*\.$/s;

/**
 * What the law gives when nothing comes, a year later, by kind (hand-made from the Awb and the Woo): a klacht leads to
 * the ombudsman (9:18), a decision to an ingebrekestelling (4:17, 6:12), an ingebrekestelling to money and the court.
 */
const BY_LAW: Readonly<Record<string, readonly Remedy["type"][]>> = {
  klacht: ["ombudsman"],
  bezwaar: ["ingebrekestelling"],
  "woo-verzoek": ["ingebrekestelling"],
  dwangsom: ["appeal", "dwangsom"],
};

export function signsContract(kind: Kind, organisation: OrganisationSlug, answers: Answers): void {
  const here = testSetting(organisation);
  const context = { charter: charterOf(organisation), now: MORNING };
  const filing = () => kind.filing(countingAnswers(kind, answers, here), here);

  test("has a slug fit for an address", () => {
    expect(kind.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("answers an empty form in Dutch, with one sentence that says what to do", () => {
    const problems = Object.values(formProblems(kind, {}, here));
    expect(problems.length).toBeGreaterThan(0);
    for (const sentence of problems) expect(sentence).toMatch(WHAT_TO_DO);
  });

  test("answers nonsense in every field in Dutch", () => {
    const nonsense = Object.fromEntries(kind.fieldNames(here).map((name) => [name, "?".repeat(20_000)]));
    for (const sentence of Object.values(formProblems(kind, nonsense, here))) expect(sentence).toMatch(WHAT_IS_WRONG);
  });

  test("takes a right form, and asks nothing outside its field names", () => {
    expect(formProblems(kind, answers, here)).toEqual({});
    const names = kind.fieldNames(here);
    for (const step of kind.steps) for (const { name } of step.fields(answers, here)) expect(names).toContain(name);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]*$/); // "_" is the form engine's
  });

  test("says in Dutch which answer is missing, for each that must be there", () => {
    const required = Object.keys(countingAnswers(kind, answers, here));
    for (const name of required) {
      const { [name]: _, ...without } = answers;
      for (const sentence of Object.values(formProblems(kind, without, here))) expect(sentence).toMatch(WHAT_TO_DO);
    }
  });

  test("shows every answer back", () => {
    const counting = countingAnswers(kind, answers, here);
    expect(answerLines(kind, counting, here)).toHaveLength(Object.keys(counting).length);
  });

  test("promises a day or an hour that delivers something, with its derivation, before anything is sent", () => {
    const { facts, receivedAt } = filing();
    const { promises } = previewPromises(context, ruledAs(kind), facts, { receivedAt });
    expect(promises.filter(({ delivers }) => delivers)).not.toEqual([]);
    for (const { derivation } of promises) expect(derivation.length).toBeGreaterThan(0);
  });

  test("runs only norms that are in force on the day it comes in", () => {
    const norms = [...context.charter.norms, ...lawNorms];
    for (const { norm, normVersion, source } of previewPromises(context, ruledAs(kind), filing().facts).promises) {
      const row = norms.find(({ id, version }) => id === norm && version === normVersion);
      if (source === "house") continue;
      expect(row?.appliesFrom, norm).toBeLessThanOrEqual(dayAt(MORNING));
    }
  });

  test("gives, when nothing comes for a year, the remedies of the law and no other", () => {
    const asOf = startOf(addYear(dayAt(MORNING)));
    const events = [{ type: "received", at: MORNING } as const];
    const asked = { ...context, kind: ruledAs(kind), receivedAt: MORNING, channel: "web" as const, events, asOf };
    const { remedies } = assess(rulesQuestion(asked, filing().facts));
    const given = remedies.map(({ type }) => type).filter((type) => type !== "klacht"); // a broken promise: art. 9:1
    expect(given.toSorted()).toEqual(BY_LAW[ruledAs(kind)] ?? []);
  });

  test("has every text of its page, with links that lead somewhere", () => {
    const words = kind.words(here.organisation);
    const page = kind.page(here.organisation);
    const texts = [...Object.values(words), ...Object.values(page).flat()].filter((text) => typeof text === "string");
    for (const text of texts) expect(text.trim()).not.toBe("");
    for (const link of texts.join(" ").matchAll(/\]\(([^)]*)\)/g)) {
      expect(link[1]).toMatch(/^(\/[a-z]|#|tel:|mailto:|https:\/\/)/);
    }
  });

  test("names only kinds that this organisation takes in", () => {
    const { lead, lookingFor, promiseNotes, needed, offline, next, whenLate } = kind.page(here.organisation);
    const text = [lead, lookingFor, promiseNotes, needed, offline, next, whenLate].flat().join(" ");
    for (const [, slug = ""] of text.matchAll(/\]\(\/([a-z-]+)[)/#?]/g)) {
      if ((kindSlugs as readonly string[]).includes(slug)) expect(here.organisation.kinds).toContain(slug);
    }
  });
}
