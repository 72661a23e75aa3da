/** An answer as a person reads it: the words of the choice, "Ja" for a ticked box, a day and a postcode as they are written, files by name. */
import { longDay } from "#domain/day-words.ts";
import { readDay } from "./day-answer.ts";
import { uploadIds } from "./files-field.ts";
import type { Field, FormSetting } from "./kind.ts";

export function formatAnswer(field: Field, answer: string | undefined, { uploads = [] }: FormSetting): string {
  const typed = answer?.trim() ?? "";
  if (typed === "" || (field.input === "number" && Number(typed) === 0)) return "";
  if (field.input === "checkbox") return "Ja";
  if (field.shown) return field.shown(typed);
  const day = field.input === "date" ? readDay(typed) : undefined;
  if (day !== undefined) return longDay(day);
  if (field.input === "files") {
    const ids = uploadIds(typed);
    const names = uploads.filter(({ publicId }) => ids.includes(publicId)).map((file) => file.displayName);
    return names.join("\n");
  }
  if (field.options) return field.options.find(({ value }) => value === typed)?.label ?? typed;
  const read = field.schema.safeParse(typed);
  return read.success && typeof read.data === "string" ? read.data : typed;
}
