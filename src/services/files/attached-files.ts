/** Files with a small form about a zaak (an addition, an answer of the desk): kept under a token of their own. */
import type { Attachment } from "#domain/attachment.ts";
import { filesField, filesHint } from "#kinds/files-field.ts";
import type { Field } from "#kinds/kind.ts";
import { eraseUnsent } from "#repositories/attachment-bytes.ts";
import { attachmentsOfToken } from "#repositories/attachments.ts";
import { fileProblemTexts } from "#texts/files/file-problems.ts";
import type { Context } from "../context.ts";
import { cleanTyped } from "../filing/clean-typed.ts";
import { isFormToken, newFormToken } from "../filing/form-token.ts";
import { ownField } from "../filing/read-posted-form.ts";
import { formAction } from "../filing/turn-form-page.ts";
import { filesIn } from "./form-files.ts";
import { keepFiles } from "./keep-files.ts";

const FIELD = "bestanden";

/** The question for them. */
export const attachedFilesField = (label = "Bestanden"): Field => filesField({ name: FIELD, label });

/** The same at the desk, for documents to the citizen. */
export const documentsField: Field = filesField({
  name: FIELD,
  label: "Documenten voor de burger",
  hint: `De burger opent ze op de pagina van de zaak. Noem ze in uw tekst. ${filesHint}`,
});

export type AttachedFiles = {
  readonly token: string;
  readonly uploads: readonly Attachment[];
  /** Which files were not kept, and why. */
  readonly problems: readonly { readonly name: string; readonly text: string }[];
  /** Whether the form is shown again: a file was removed, uploaded ahead, or failed. */
  readonly stays: boolean;
};

/** None yet: a form that is shown for the first time. */
export const noFilesYet = (): AttachedFiles => ({ token: newFormToken(), uploads: [], problems: [], stays: false });

/** Keeps the files of this post, or removes the one that is no longer wanted. */
export async function takeAttachedFiles(
  context: Context,
  form: FormData,
  sender: "citizen" | "staff",
): Promise<AttachedFiles> {
  const given = form.get(ownField.token);
  const token = typeof given === "string" && isFormToken(given) ? given : newFormToken();
  const action = cleanTyped(String(form.get(ownField.action) ?? ""));
  const isRemoval = action.startsWith(formAction.remove);
  if (isRemoval) await eraseUnsent(context.db, token, action.slice(formAction.remove.length), context.now);
  const failed = await keepFiles(context, { formToken: token, field: FIELD, sender }, filesIn(form, FIELD));
  const uploads = await attachmentsOfToken(context.db, token);
  const problems = fileProblemTexts(failed, { others: uploads.length > 0 }).map((text) => ({ name: FIELD, text }));
  return { token, uploads, problems, stays: isRemoval || action === formAction.upload || problems.length > 0 };
}
