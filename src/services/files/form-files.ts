/** The files of a form: what came with this post, what came before, and the answers that name them. */
import type { Attachment } from "#domain/attachment.ts";
import { filesFieldsIn } from "#kinds/files-field.ts";
import type { Answers, Field, FormSetting, Kind } from "#kinds/kind.ts";
import { eraseUnsent, storeKeysOfToken } from "#repositories/attachment-bytes.ts";
import { attachmentsOfToken } from "#repositories/attachments.ts";
import { fileProblemTexts } from "#texts/files/file-problems.ts";
import type { Context } from "../context.ts";
import type { PostedForm } from "../filing/read-posted-form.ts";
import { formAction } from "../filing/turn-form-page.ts";
import { keepFiles, store } from "./keep-files.ts";

/** What a form knows once its files were taken: names to show, and answers that name files of its own alone. */
export type WithFiles = { readonly setting: FormSetting; readonly answers: Answers };

type FieldProblem = { readonly name: string; readonly text: string };

/** Keeps the files of the step that was posted, removes the one that is no longer wanted. */
export async function takeFiles(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  posted: PostedForm,
  form: FormData,
): Promise<WithFiles & { readonly problems: NonNullable<PostedForm["uploadProblems"]> }> {
  const { token, action } = posted;
  if (action.startsWith(formAction.remove)) {
    await eraseUnsent(context.db, token, action.slice(formAction.remove.length), context.now);
  }
  const step = kind.steps.find(({ id }) => id === posted.step);
  const problems: FieldProblem[] = [];
  for (const field of step ? filesFieldsIn(step, posted.answers, setting) : []) {
    problems.push(...(await takeField(context, token, field, form)));
  }
  return { ...(await withFiles(context, kind, setting, posted)), problems };
}

async function takeField(context: Context, formToken: string, { name, keepsPosition }: Field, form: FormData) {
  const files = filesIn(form, name);
  const failed = await keepFiles(context, { formToken, field: name, sender: "citizen", keepsPosition }, files);
  const others = failed.length > 0 && (await attachmentsOfToken(context.db, formToken)).length > 0;
  return fileProblemTexts(failed, { others }).map((text) => ({ name, text }));
}

/** An input without a choice sends a file without a name. */
export const filesIn = (form: FormData, name: string): readonly File[] =>
  form.getAll(name).filter((value): value is File => value instanceof File && (value.name !== "" || value.size > 0));

/** What was uploaded under this token, and the answers that name it; an id that is not of this form is dropped. */
export async function withFiles(
  context: Context,
  kind: Kind,
  setting: FormSetting,
  { token, answers }: Pick<PostedForm, "token" | "answers">,
): Promise<WithFiles> {
  const uploads = await attachmentsOfToken(context.db, token);
  const here = { ...setting, uploads };
  const named = kind.steps
    .flatMap((step) => filesFieldsIn(step, answers, here))
    .map(({ name }) => [name, idsUnder(uploads, name)] as const);
  return { setting: here, answers: { ...answers, ...Object.fromEntries(named) } };
}

const idsUnder = (uploads: readonly Attachment[], name: string): string =>
  uploads
    .filter(({ field }) => field === name)
    .map(({ publicId }) => publicId)
    .join(" ");

/**
 * The same files under another token, for a form that is sent a second time on purpose. Gives what the citizen should
 * know of those that did not come along, because the store is away.
 */
export async function copyFiles(context: Context, from: string, to: string): Promise<readonly FieldProblem[]> {
  const lost: FieldProblem[] = [];
  for (const { storeKey, displayName: name, size, type, field } of await storeKeysOfToken(context.db, from)) {
    const bytes = await context.files.get(storeKey).catch(() => undefined);
    const code = bytes
      ? await store(context, { formToken: to, field, sender: "citizen" }, { name, type, bytes })
      : "not-stored";
    if (code)
      lost.push(...fileProblemTexts([{ code, name, size }], { others: false }).map((text) => ({ name: field, text })));
  }
  return lost;
}
