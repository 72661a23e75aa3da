/** The calculator: what was typed, and the outcome as the page and the browser show it. */
import { expect, test } from "vitest";
import { charterOf } from "#charters/index.ts";
import { assessWith } from "#domain/assess/assess-with.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import { fieldsFor } from "#islands/calculator/fields.ts";
import { type Answers, readAnswers } from "#islands/calculator/read-answers.ts";
import { resultHtml } from "#islands/calculator/result-html.ts";
import { calculatorKinds, calculatorNorms } from "#services/deadlines/calculator-norms.ts";
import { CALCULATOR_KINDS, fieldWords, problemSentence } from "#texts/deadlines/calculator-form.ts";
import { at } from "../../support/assessed.ts";

const NOW = at("2026-11-23 08.30");
const { rules } = charterOf("groningen");
const norms = calculatorNorms(charterOf("groningen"));
const date = (name: string, dayOfMonth: string, month: string, year: string): Answers => ({
  [`${name}-dag`]: dayOfMonth,
  [`${name}-maand`]: month,
  [`${name}-jaar`]: year,
});
const read = (kind: ComputableKind, answers: Answers) => readAnswers(kind, answers, rules, NOW);
const outcome = (kind: ComputableKind, answers: Answers) => {
  const { input, problems } = read(kind, answers);
  if (!input) throw new Error(JSON.stringify(problems));
  return resultHtml(assessWith(input, norms), kind, "zaak", NOW);
};

test("every kind of both organisations can be asked, each question in words", () => {
  for (const organisation of ["groningen", "bzk"] as const) {
    const kinds = calculatorKinds(calculatorNorms(charterOf(organisation)));
    expect(kinds).toContain("aanvraag");
    for (const kind of kinds) {
      expect(CALCULATOR_KINDS[kind]?.label).toBeDefined();
      expect(fieldsFor(kind).filter(({ isRequired }) => isRequired).length).toBeGreaterThan(0);
      for (const { name } of fieldsFor(kind)) expect(fieldWords(kind, name).label).not.toBe(name);
    }
  }
});

test("an objection: until when one may object, the decision, and what follows", () => {
  const html = outcome("bezwaar", date("besluit", "2", "11", "2026"));
  expect(html).toContain('<time datetime="2026-12-14">maandag 14 december 2026</time>');
  expect(html).toContain('<time datetime="2027-03-08">maandag 8 maart 2027</time>');
  expect(html).toContain("Vanaf dinsdag 9 maart 2027 kunt u een ingebrekestelling sturen");
});

test("an invoice: the day of payment, and no acknowledgement, which the charter does not give of one", () => {
  const html = outcome("factuur", date("ontvangen", "2", "11", "2026"));
  expect(html).toContain("woensdag 2 december 2026"); // 2 November + 30 days
  expect(html).not.toContain("Bericht dat wij");
});

test("an application that is late, with the dwangsom as of today", () => {
  const html = outcome("aanvraag", {
    ...date("ontvangen", "14", "9", "2026"),
    ...date("ingebrekestelling", "10", "11", "2026"),
  });
  expect(html).toContain("maandag 9 november 2026"); // 14 September + 8 weeks
  expect(html).toContain("Vanaf woensdag 25 november 2026 krijgt u meestal een dwangsom");
});

test("a letter that came too late is pointed out", () => {
  const html = outcome("klacht", {
    ...date("ontvangen", "20", "1", "2026"),
    ...date("uitstel", "1", "4", "2026"),
    uitstelweken: "4",
  });
  expect(html).toContain("Dit kwam na dinsdag 31 maart 2026, de laatste dag van de termijn. De dag verandert niet.");
});

test("what is wrong is said at its question", () => {
  expect(read("bezwaar", {}).problems).toEqual([{ field: "besluit", code: "missing" }]);
  expect(read("klacht", date("ontvangen", "31", "2", "2026")).problems).toEqual([
    { field: "ontvangen", code: "no-such-day" },
  ]);
  expect(read("klacht", date("ontvangen", "3", "2", "26")).problems).toEqual([
    { field: "ontvangen", code: "incomplete" },
  ]);
  expect(read("klacht", date("ontvangen", "3", "2", "1926")).problems).toEqual([
    { field: "ontvangen", code: "out-of-range" },
  ]);
  expect(read("melding", { ...date("ontvangen", "3", "2", "2026"), ernst: "danger", tijd: "25.00" }).problems).toEqual([
    { field: "tijd", code: "not-a-time" },
  ]);
  expect(
    read("klacht", { ...date("ontvangen", "3", "2", "2026"), ...date("uitstel", "4", "3", "2026") }).problems,
  ).toEqual([{ field: "uitstelweken", code: "missing" }]);
  expect(problemSentence("bezwaar", "besluit", "missing")).toBe(
    "Wanneer is het besluit bekendgemaakt: vul een dag, maand en jaar in.",
  );
});

test("nothing that was typed comes back in the outcome", () => {
  const answers = { ...date("ontvangen", "3", "2", "2026"), onderwerp: "<script>alert(1)</script>", soort: '"><img>' };
  expect(outcome("klacht", answers)).not.toMatch(/<script|<img/);
});
