/** Which page of a form comes next. It keeps no state: every post carries all answers so far. */
import { askedSteps, stepProblems } from "#kinds/form-problems.ts";
import type { Answers, FormSetting, Kind, Step } from "#kinds/kind.ts";
import type { PostedForm } from "./read-posted-form.ts";

type Problem = { readonly name: string; readonly text: string };

export type FormPage =
  | {
      readonly page: "step";
      readonly step: Step;
      readonly problems: readonly Problem[];
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
  /** The script that uploads a file as soon as it is chosen. */
  upload: "uploaden",
  remove: "verwijder-",
} as const;

const stepPage = (step: Step, fromCheck: boolean): FormPage => ({ page: "step", step, problems: [], fromCheck });

/** The page that answers this post. Going back or changing something never needs right answers; going on does. */
export function turnFormPage(kind: Kind, setting: FormSetting, posted: PostedForm): FormPage {
  const { answers, action, uploadProblems = [] } = posted;
  const steps = askedSteps(kind, answers, setting);
  const first = steps[0] as Step;
  const at = steps.findIndex(({ id }) => id === posted.step);

  if (stays(posted) && steps[at]) {
    // A file that failed is told of whatever was pressed, or nobody would know that it is not there.
    return { page: "step", step: steps[at], problems: uploadProblems, fromCheck: posted.fromCheck };
  }
  if (action.startsWith(formAction.change)) {
    const wanted = steps.find(({ id }) => id === action.slice(formAction.change.length));
    return stepPage(wanted ?? first, wanted !== undefined);
  }
  if (action === formAction.back) return stepPage(previous(steps, posted) ?? first, false);
  if (action === formAction.resume) return asLeft(steps, setting, posted);
  if (action === formAction.send) return sendPage(kind, setting, answers);

  const step = steps[at];
  if (!step) return stepPage(first, false);
  const problems = withUploadProblems(stepProblems(step, answers, setting), uploadProblems);
  if (problems.length > 0) return { page: "step", step, problems, fromCheck: posted.fromCheck };
  const next = posted.fromCheck ? undefined : steps[at + 1];
  return next ? stepPage(next, false) : beforeSending(setting, answers, steps);
}

/** The step it was left at, without blame; else the first that is not right yet, or the check page. */
function asLeft(steps: readonly Step[], setting: FormSetting, { answers, step, fromCheck }: PostedForm): FormPage {
  const left = steps.find(({ id }) => id === step) ?? firstOpenStep(steps, answers, setting);
  return left ? stepPage(left, fromCheck) : { page: "check" };
}
const stays = ({ action, uploadProblems = [] }: PostedForm): boolean =>
  action === formAction.upload ||
  action.startsWith(formAction.remove) ||
  (uploadProblems.length > 0 && action !== formAction.next);

/** Why a file failed says more than that one is missing. */
const withUploadProblems = (problems: readonly Problem[], uploads: readonly Problem[]): readonly Problem[] => [
  ...problems.filter(({ name }) => !uploads.some((upload) => upload.name === name)),
  ...uploads,
];

/** From the check page "Terug" leads to the last step. */
function previous(steps: readonly Step[], posted: PostedForm): Step | undefined {
  const at = steps.findIndex(({ id }) => id === posted.step);
  return at === -1 ? steps.at(-1) : steps[at - 1];
}

/**
 * The check page, once everything is right: its days are made of it. A change can make other questions apply, and a
 * free half hour can have gone: those first, without blame.
 */
function beforeSending(setting: FormSetting, answers: Answers, steps: readonly Step[]): FormPage {
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
