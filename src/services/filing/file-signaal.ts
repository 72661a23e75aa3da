/** Files what a citizen says of a promise as such, from a form of one page. */
import { granted, type Result, refused } from "#domain/result.ts";
import { formProblems } from "#kinds/form-problems.ts";
import type { Answers } from "#kinds/kind.ts";
import { signaal } from "#kinds/signaal/index.ts";
import { findByToken } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { type HeldBack, holdBack } from "./admit-filing.ts";
import { type Filed, type FilingRefusal, fileZaak } from "./file-zaak.ts";
import { formSetting } from "./form-setting.ts";

export type PostedSignaal = {
  readonly answers: Answers;
  readonly token: string;
  readonly trap: string;
  readonly shownAt: string;
};

export type SignaalRefusal = FilingRefusal | ({ readonly code: "held-back" } & HeldBack);

/** Mistakes are told first, and what was sent before is that zaak: neither counts as one more. */
export async function fileSignaal(context: Context, posted: PostedSignaal): Promise<Result<Filed, SignaalRefusal>> {
  const { answers, token } = posted;
  const problems = formProblems(signaal, answers, await formSetting(context));
  if (Object.keys(problems).length === 0 && !(await findByToken(context.db, token))) {
    const heldBack = await holdBack(context, posted);
    if (heldBack) return refused({ code: "held-back", ...heldBack });
  }
  const filed = await fileZaak(context, { kind: signaal.slug, answers, token, channel: "web" });
  return filed.ok ? granted(filed.value) : refused(filed.refusal);
}
