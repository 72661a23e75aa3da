/** One visit to the page of a form: its first step, what a post is answered with, or the zaak it was filed as. */
import type { AboutZaak, FormSetting, Kind } from "#kinds/kind.ts";
import { answerForm, type FormView } from "./answer-form.ts";
import type { Context } from "./context.ts";
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
  const posted = await request.formData().catch(() => undefined);
  return posted && { setting, view: await answerForm(context, kind, setting, readPostedForm(kind, setting, posted)) };
}
