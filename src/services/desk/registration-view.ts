/** What the page of a registration shows: its questions, the days to name, or the number it got. */
import type { Answers, FormSetting, Kind } from "#kinds/kind.ts";
import type { FormRemark } from "../filing/answer-form.ts";
import type { PromisePreview } from "../filing/preview-promises.ts";
import type { Receipt } from "./receipt-form.ts";

/** Which questions the page asked already: what is new is asked without blame. */
export const ASKED = "_gevraagd";

type Problem = { readonly name: string; readonly text: string };

export type CarriedRegistration = {
  readonly kind: Kind;
  readonly setting: FormSetting;
  /** What was told of the receipt, and the citizen's answers. */
  readonly told: Answers;
  readonly answers: Answers;
  readonly token: string;
};

export type RegistrationView =
  /** `added`: the questions that came up by the answers. */
  | ({
      readonly page: "form";
      readonly problems: readonly Problem[];
      readonly added: readonly string[];
    } & CarriedRegistration)
  | ({
      readonly page: "check";
      readonly preview: PromisePreview;
      readonly receipt: Receipt;
      readonly remark?: FormRemark;
    } & CarriedRegistration)
  | { readonly page: "registered"; readonly reference: string };
