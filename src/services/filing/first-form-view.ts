/** The form as it is first shown, with a new token. */

import type { Answers, FormSetting, Kind, Step } from "#kinds/kind.ts";
import { copiesField } from "#kinds/publicaties/copies.ts";
import type { FormView } from "./answer-form.ts";
import { newFormToken } from "./form-token.ts";

/** `?titel=<slug>` puts one copy of that publication in the order; an address holds nothing else of a form. */
export function firstFormView(
  kind: Kind,
  setting: FormSetting,
  query: URLSearchParams,
): Extract<FormView, { page: "step" }> {
  const wanted = setting.publications.find(({ slug, copies }) => slug === query.get("titel") && copies);
  const about = setting.about && kind.prefill?.(setting.about, setting);
  const ordered: Answers = kind.slug === "publicaties" && wanted ? { [copiesField(wanted.slug)]: "1" } : {};
  return {
    page: "step",
    step: kind.steps[0] as Step,
    problems: [],
    fromCheck: false,
    answers: about ?? ordered,
    token: newFormToken(),
  };
}
