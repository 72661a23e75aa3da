/** What was entered, line by line: for the check page, the page of the zaak and the copy in the mail. */
import { formatAnswer } from "./format-answer.ts";
import type { Answers, FiledKind, FormSetting } from "./kind.ts";

/** One line of what was entered: on the check page, the zaak's page, and the copy in the mail. */
export type AnswerLine = { readonly step: string; readonly label: string; readonly value: string };

/** One line per question that was answered, in the order of the form; `step` is the step's id. */
export function answerLines(kind: FiledKind, answers: Answers, setting: FormSetting): readonly AnswerLine[] {
  return kind.steps.flatMap((step) =>
    step.fields(answers, setting).flatMap((field) => {
      const value = formatAnswer(field, answers[field.name], setting);
      return value === "" ? [] : [{ step: step.id, label: field.lineLabel ?? field.label, value }];
    }),
  );
}
