/** An answer as a person reads it: the words of the choice, "ja" for a ticked box, a postcode with its space. */
import type { Field } from "./kind.ts";

export function formatAnswer(field: Field, answer: string | undefined): string {
  const typed = answer?.trim() ?? "";
  if (typed === "" || (field.input === "number" && Number(typed) === 0)) return "";
  if (field.input === "checkbox") return "ja";
  if (field.shown) return field.shown(typed);
  if (field.options) return field.options.find(({ value }) => value === typed)?.label ?? typed;
  const read = field.schema.safeParse(typed);
  return read.success && typeof read.data === "string" ? read.data : typed;
}
