/** What is wrong with the answers of a form, step by step, and what of them counts. */
import type { Answers, Field, FiledKind, FormSetting, Step } from "./kind.ts";

/** A sentence for each field of the step whose answer will not do, in the order of the page. */
export function stepProblems(step: Step, answers: Answers, setting: FormSetting): { name: string; text: string }[] {
  return step.fields(answers, setting).flatMap((field) => {
    const read = field.schema.safeParse(answers[field.name]);
    return read.success ? [] : [{ name: field.name, text: read.error.issues[0]?.message ?? "" }];
  });
}

/** The same for the whole form, by field name: empty when it can be sent. */
export function formProblems(kind: FiledKind, answers: Answers, setting: FormSetting): Record<string, string> {
  const problems = kind.steps.flatMap((step) => stepProblems(step, answers, setting));
  return Object.fromEntries(problems.map(({ name, text }) => [name, text]));
}

/** The steps that have something to ask, given the answers so far. */
export const askedSteps = (kind: FiledKind, answers: Answers, setting: FormSetting): readonly Step[] =>
  kind.steps.filter((step) => step.fields(answers, setting).length > 0);

/** Every question that applies, given the answers. */
const askedFields = (kind: FiledKind, answers: Answers, setting: FormSetting): readonly Field[] =>
  kind.steps.flatMap((step) => step.fields(answers, setting));

/** The answers to questions that apply, without empty ones: what is stored, hashed and shown. */
export function countingAnswers(kind: FiledKind, answers: Answers, setting: FormSetting): Answers {
  const counting = askedFields(kind, answers, setting).flatMap(({ name }) => {
    const answer = answers[name]?.trim();
    return answer ? [[name, answer] as const] : [];
  });
  return Object.fromEntries(counting);
}
