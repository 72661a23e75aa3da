/** What a form answers to a post: the next step, the check page, or the zaak it was filed as. */

import { countingAnswers } from "#kinds/form-problems.ts";
import { type Answers, type FormSetting, type Kind, ruledAs } from "#kinds/kind.ts";
import { findByToken } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { type DraftOfForm, type KeptDraft, keepDraftAgain } from "../drafts/keep-draft.ts";
import { type HeldBack, holdBack } from "./admit-filing.ts";
import { type Filed, type FilingRefusal, fileZaak } from "./file-zaak.ts";
import { formSetting } from "./form-setting.ts";
import { newFormToken } from "./form-token.ts";
import { type AskedToKeep, type FormCarried, keepForm } from "./keep-form.ts";
import { type PromisePreview, previewPromises } from "./preview-promises.ts";
import type { PostedForm } from "./read-posted-form.ts";
import { stillPromised } from "./shown-promises.ts";
import { type FormPage, formAction, turnFormPage } from "./turn-form-page.ts";

/** Why the page is shown again although nothing is wrong with the answers. */
export type FormRemark = "days-changed" | "sent-before" | HeldBack["remark"];

export type FormView =
  | (Extract<FormPage, { page: "step" }> & Carried)
  | (CheckPage & Carried)
  | AskedToKeep
  | ({ readonly page: "kept" } & KeptDraft)
  | ({ readonly page: "filed" } & Filed);

/** What a form page shows; the other views lead elsewhere. */
export type ShownForm = Exclude<FormView, { page: "kept" | "filed" }>;

type CheckPage = { readonly page: "check"; readonly preview: PromisePreview } & (
  | { readonly remark?: Exclude<FormRemark, HeldBack["remark"]> }
  | HeldBack
);

type Carried = FormCarried & { readonly draft?: DraftOfForm | undefined };

/**
 * Nothing that was typed is ever lost: every view but the last carries all answers. Who asked for it finds them in a
 * draft as well, from every post anew.
 */
export async function answerForm(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  posted: PostedForm,
): Promise<FormView> {
  const kept = await keepForm(context, kind, setting, posted);
  if (kept) return kept;
  const view = await turnedView(context, kind, setting, posted);
  if (view.page !== "step" && view.page !== "check") return view;
  const { token, answers } = view;
  const step = view.page === "step" ? view.step.id : "";
  return { ...view, draft: await keepDraftAgain(context, { token, answers, step }) };
}

async function turnedView(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  posted: PostedForm,
): Promise<Exclude<FormView, AskedToKeep>> {
  const carried: FormCarried = { answers: posted.answers, token: posted.token };
  const sending = posted.action === formAction.send;
  // Sent before under this token: no rule of today stands in its way (stock, days), it is that zaak.
  if (sending && (await findByToken(context.db, posted.token))) return file(context, kind, setting, carried);

  const turned = turnFormPage(kind, setting, posted);
  if (turned.page === "step") return { ...turned, ...carried };
  const preview = previewOf(context, kind, setting, posted.answers);
  if (turned.page === "check") return { page: "check", preview, ...carried };
  const danger = factsOf(kind, setting, posted.answers).severity === "danger";
  if (!stillPromised(posted.shown, preview, { danger })) {
    return { page: "check", preview, ...(posted.shown && { remark: "days-changed" as const }), ...carried };
  }
  const { trap = "", shownAt = "" } = posted;
  const heldBack = await holdBack(context, { token: posted.token, trap, shownAt, danger });
  if (heldBack) return { page: "check", preview, ...heldBack, ...carried };
  return file(context, kind, setting, carried);
}

const factsOf = (kind: Kind, setting: FormSetting, answers: Answers) =>
  kind.filing(countingAnswers(kind, answers, setting), setting).facts;

function previewOf(context: Context, kind: Kind, setting: FormSetting, answers: Answers): PromisePreview {
  const { facts, receivedAt } = kind.filing(countingAnswers(kind, answers, setting), setting);
  return previewPromises(context, ruledAs(kind), facts, { receivedAt });
}

async function file(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  carried: FormCarried,
): Promise<Exclude<FormView, AskedToKeep>> {
  const filed = await fileZaak(context, { kind: kind.slug, ...carried, channel: "web", about: setting.about });
  if (filed.ok) return { page: "filed", ...filed.value };
  const { refusal } = filed;
  if (refusal.code === "other-answers") return sentBefore(context, kind, setting, carried);
  // Wrong, or out of stock since this request began: the form as it is now says so at the right place.
  const again = settingAfter(refusal, await formSetting(context, setting.about, kind.slug));
  const turned = turnFormPage(kind, again, {
    ...carried,
    action: formAction.send,
    step: "",
    shown: "",
    fromCheck: false,
  });
  return turned.page === "step"
    ? { ...turned, ...carried }
    : { page: "check", preview: previewOf(context, kind, setting, carried.answers), ...carried };
}

/** The same token with other answers: a new token, so that sending once more makes a second zaak, on purpose. */
function sentBefore(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  { answers }: FormCarried,
): Exclude<FormView, AskedToKeep> {
  const carried = { answers, token: newFormToken() };
  const turned = turnFormPage(kind, setting, {
    ...carried,
    action: formAction.send,
    step: "",
    shown: "",
    fromCheck: false,
  });
  if (turned.page === "step") return { ...turned, ...carried };
  return { page: "check", preview: previewOf(context, kind, setting, answers), remark: "sent-before", ...carried };
}

/** What is gone since this request began is gone for this page too. */
function settingAfter(refusal: FilingRefusal, setting: FormSetting): FormSetting {
  if (refusal.code === "out-of-stock") {
    const { slugs } = refusal;
    const publications = setting.publications.map((each) =>
      slugs.includes(each.slug) ? { ...each, copies: 0 } : each,
    );
    return { ...setting, publications };
  }
  if (refusal.code !== "slot-taken") return setting;
  const { startsAt } = refusal.slot;
  return { ...setting, callSlots: setting.callSlots?.filter((slot) => slot.startsAt !== startsAt) };
}
