/** What was typed in a form about a zaak whose visit has ended meanwhile: shown to be taken along, never lost. */
import { answerLines } from "#kinds/answer-lines.ts";
import type { Kind } from "#kinds/kind.ts";
import type { Context } from "../context.ts";
import { formSetting } from "./form-setting.ts";
import { readPostedForm } from "./read-posted-form.ts";

/** Question and answer, below each other; nothing when nothing was posted. */
export async function keptTyped(context: Context, kind: Kind, request: Request): Promise<string | undefined> {
  if (request.method !== "POST") return undefined;
  const posted = await request.formData().catch(() => undefined);
  if (!posted) return undefined;
  const setting = await formSetting(context);
  const { answers } = readPostedForm(kind, setting, posted);
  return answerLines(kind, answers, setting)
    .map(({ label, value }) => `${label}\n${value}`)
    .join("\n\n");
}
