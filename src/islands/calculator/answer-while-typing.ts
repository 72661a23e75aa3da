/**
 * Lets the calculator answer while someone types, with the rules that the server runs. Without this script the form is
 * sent and the server answers. No framework: with Preact the page would be too heavy (decision 0012).
 */
import { assessWith } from "#domain/assess/assess-with.ts";
import type { RuledNorm } from "#domain/assess/ruled-input.ts";
import type { RuleSettings } from "#domain/charter.ts";
import type { Instant } from "#domain/instant.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import { readAnswers } from "./read-answers.ts";
import { resultHtml } from "./result-html.ts";

export type CalculatorSetting = {
  readonly norms: readonly RuledNorm[];
  readonly rules: RuleSettings;
  readonly now: number;
};

/** Starts it on the page's form, its result and the questions of the other kinds, which wait in templates. */
export function answerWhileTyping(form: HTMLFormElement, questions: HTMLElement, result: HTMLElement): void {
  const setting = JSON.parse(result.dataset.setting ?? "") as CalculatorSetting;
  const select = form.elements.namedItem("soort") as HTMLSelectElement;
  const answersOf = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

  const answer = () => {
    const kind = select.value as ComputableKind;
    const { input } = readAnswers(kind, answersOf(), setting.rules, setting.now as Instant);
    const noun = select.selectedOptions[0]?.dataset.noun ?? "";
    const html = input ? resultHtml(assessWith(input, setting.norms), kind, noun, setting.now as Instant) : "";
    if (result.innerHTML !== html) result.innerHTML = html;
  };

  const ask = () => {
    const kept = answersOf();
    const template = document.querySelector<HTMLTemplateElement>(`template[data-kind="${select.value}"]`);
    if (template) questions.replaceChildren(template.content.cloneNode(true));
    for (const input of questions.querySelectorAll("input")) {
      if (input.type === "radio") input.checked = kept[input.name] === input.value;
      else input.value = kept[input.name] ?? "";
    }
  };

  select.addEventListener("change", ask);
  form.addEventListener("input", answer);
  form.addEventListener("change", answer);
  if (questions.dataset.kind !== select.value) ask(); // a browser that keeps the choice after "back"
  answer();
}
