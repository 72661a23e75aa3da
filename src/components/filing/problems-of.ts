/** What is wrong on a page of a form, for its summary and its title. */
import type { ShownForm } from "#services/filing/answer-form.ts";
import { ownField } from "#services/filing/read-posted-form.ts";

export function problemsOf(view: ShownForm): readonly { readonly name: string; readonly text: string }[] {
  if (view.page === "step") return view.problems;
  return view.page === "keep" && view.problem ? [{ name: ownField.draftEmail, text: view.problem }] : [];
}
