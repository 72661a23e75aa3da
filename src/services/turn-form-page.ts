/** Which page of a form comes next. It keeps no state: every post carries all answers so far. */
import { askedSteps, stepProblems } from "#kinds/form-problems.ts";
import type { Answers, FormSetting, Kind, Step } from "#kinds/kind.ts";
import type { PostedForm } from "./read-posted-form.ts";

export type FormPage =
  | {
      readonly page: "step";
      readonly step: Step;
      readonly problems: readonly { readonly name: string; readonly text: string }[];
      readonly fromCheck: boolean;
    }
  | { readonly page: "check" }
  /** Everything is right and the citizen pressed "Versturen". */
  | { readonly page: "send" };

export const formAction = {
  next: "verder",
  back: "terug",
  send: "versturen",
  change: "wijzig-",
  /** Asks where the link goes, and then keeps it as a draft. */
  keep: "bewaren",
  keepAndMail: "bewaren-en-mailen",
  /** Opens the form as it was left. */
  resume: "hervatten",
} as const;

const stepPage = (step: Step, fromCheck: boolean): FormPage => ({ page: "step", step, problems: [], fromCheck });

/** The page that answers this post. Going back or changing something never needs right answers; going on does. */
export function turnFormPage(kind: Kind, setting: FormSetting, posted: PostedForm): FormPage {
  const { answers, action } = posted;
  const steps = askedSteps(kind, answers, setting);
  const first = steps[0] as Step;
  const at = steps.findIndex(({ id }) => id === posted.step);

  if (action.startsWith(formAction.change)) {
    const wanted = steps.find(({ id }) => id === action.slice(formAction.change.length));
    return stepPage(wanted ?? first, wanted !== undefined);
  }
  if (action === formAction.back) return stepPage(previous(steps, posted) ?? first, false);
  if (action === formAction.resume) return asLeft(steps, setting, posted);
  if (action === formAction.send) return sendPage(kind, setting, answers);

  const step = steps[at];
  if (!step) return stepPage(first, false);
  const problems = stepProblems(step, answers, setting);
  if (problems.length > 0) return { page: "step", step, problems, fromCheck: posted.fromCheck };
  return posted.fromCheck ? afterChange(setting, answers, steps) : pageAfter(steps, at);
}

/** The step it was left at, without blame; else the first that is not right yet, or the check page. */
function asLeft(steps: readonly Step[], setting: FormSetting, { answers, step, fromCheck }: PostedForm): FormPage {
  const left = steps.find(({ id }) => id === step) ?? firstOpenStep(steps, answers, setting);
  return left ? stepPage(left, fromCheck) : { page: "check" };
}

/** From the check page "Terug" leads to the last step. */
function previous(steps: readonly Step[], posted: PostedForm): Step | undefined {
  const at = steps.findIndex(({ id }) => id === posted.step);
  return at === -1 ? steps.at(-1) : steps[at - 1];
}

function pageAfter(steps: readonly Step[], at: number): FormPage {
  const next = steps[at + 1];
  return next ? stepPage(next, false) : { page: "check" };
}

/** A change can make other questions apply: those first, without blame; else back to the check page. */
function afterChange(setting: FormSetting, answers: Answers, steps: readonly Step[]): FormPage {
  const open = firstOpenStep(steps, answers, setting);
  return open ? stepPage(open, true) : { page: "check" };
}

const firstOpenStep = (steps: readonly Step[], answers: Answers, setting: FormSetting): Step | undefined =>
  steps.find((step) => stepProblems(step, answers, setting).length > 0);

function sendPage(kind: Kind, setting: FormSetting, answers: Answers): FormPage {
  const open = firstOpenStep(askedSteps(kind, answers, setting), answers, setting);
  if (!open) return { page: "send" };
  return { page: "step", step: open, problems: stepProblems(open, answers, setting), fromCheck: true };
}
