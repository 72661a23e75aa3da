/** "Bewaar en ga later verder": asks where the link goes, and keeps the form as a draft. */
import type { Instant } from "#domain/instant.ts";
import type { Answers, FormSetting, Kind } from "#kinds/kind.ts";
import type { Context } from "../context.ts";
import { draftEmail, type KeptDraft, keepDraft } from "../drafts/keep-draft.ts";
import type { PostedForm } from "./read-posted-form.ts";
import { formAction } from "./turn-form-page.ts";

export type FormCarried = { readonly answers: Answers; readonly token: string };

/** The page that asks where the link goes. */
export type AskedToKeep = FormCarried & {
  readonly page: "keep";
  /** Where the form was left; empty for the check page. */
  readonly step: string;
  readonly fromCheck: boolean;
  readonly email: string;
  readonly problem?: string;
  /** Too many of these mails: when it may be tried again. */
  readonly again?: Instant;
};

/** Only a form that stands alone: one about a zaak opens with that zaak's key, which a draft must not hand on. */
export const canBeKept = (setting: FormSetting): boolean => setting.about === undefined;

/** Nothing when the citizen pressed another button. */
export async function keepForm(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  posted: PostedForm,
): Promise<AskedToKeep | ({ readonly page: "kept" } & KeptDraft) | undefined> {
  const { action, answers, token, step, fromCheck } = posted;
  if (!canBeKept(setting)) return undefined;
  if (action !== formAction.keep && action !== formAction.keepAndMail) return undefined;
  const email = posted.draftEmail ?? answers["email"] ?? (await draftEmail(context, token)) ?? "";
  const asked: AskedToKeep = { page: "keep", answers, token, step, fromCheck, email };
  if (action === formAction.keep) return asked;
  const kept = await keepDraft(context, kind, { token, step, answers }, email);
  if (kept.ok) return { page: "kept", ...kept.value };
  const { refusal } = kept;
  return refusal.code === "too-often" ? { ...asked, again: refusal.again } : { ...asked, problem: refusal.text };
}
