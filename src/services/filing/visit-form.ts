/** One visit to the page of a form: its first step, what a post is answered with, or the zaak it was filed as. */
import type { AboutZaak } from "#kinds/about-zaak.ts";
import { filesFieldsIn } from "#kinds/files-field.ts";
import type { Answers, FormSetting, Kind, Step } from "#kinds/kind.ts";
import type { Context } from "../context.ts";
import { copyFiles, takeFiles, withFiles } from "../files/form-files.ts";
import { answerForm, type FormView } from "./answer-form.ts";
import { firstFormView } from "./first-form-view.ts";
import { formSetting } from "./form-setting.ts";
import { readPostedForm } from "./read-posted-form.ts";

export type FormVisit = { readonly setting: FormSetting; readonly view: FormView };

/** Nothing when what was posted cannot be read. `about` is the zaak it is about, for who holds its key. */
export async function visitForm(
  context: Context,
  kind: Kind,
  request: Request,
  about?: AboutZaak,
): Promise<FormVisit | undefined> {
  const setting = await formSetting(context, about, kind.slug);
  if (request.method !== "POST") {
    return { setting, view: firstFormView(kind, setting, new URL(request.url).searchParams) };
  }
  const form = await request.formData().catch(() => undefined);
  return form && answerPost(context, kind, setting, form);
}

async function answerPost(context: Context, kind: Kind, setting: FormSetting, form: FormData): Promise<FormVisit> {
  const posted = readPostedForm(kind, setting, form);
  const taken = await takeFiles(context, kind, setting, posted, form);
  const known = { ...posted, answers: taken.answers, uploadProblems: taken.problems };
  const view = await answerForm(context, kind, taken.setting, known);
  if (view.page === "filed" || view.page === "kept" || view.token === posted.token)
    return { setting: taken.setting, view };
  // A new token, because this was sent before: its files go along.
  const problems = await copyFiles(context, posted.token, view.token);
  const { setting: renewed, answers } = await withFiles(context, kind, setting, view);
  const asking = problems.length > 0 && kind.steps.find((step) => isAskedIn(step, problems, answers, renewed));
  if (!asking) return { setting: renewed, view: { ...view, answers } };
  const { token } = view;
  return { setting: renewed, view: { page: "step", step: asking, problems, fromCheck: true, answers, token } };
}

const isAskedIn = (step: Step, problems: readonly { name: string }[], answers: Answers, setting: FormSetting) =>
  filesFieldsIn(step, answers, setting).some(({ name }) => problems.some((problem) => problem.name === name));
