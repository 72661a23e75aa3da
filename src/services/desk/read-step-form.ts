import { cleanTyped } from "../filing/clean-typed.ts";

/** What was posted at the desk, as text by field name; nothing typed is dropped, files are not taken. */
export function readStepForm(posted: Iterable<[string, FormDataEntryValue]>): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, value] of posted) {
    if (typeof value === "string" && answers[name] === undefined) answers[name] = cleanTyped(value);
  }
  return answers;
}

/** Where a form tells which timeline the employee had before them. */
export const SEEN = "_gezien";

/** The number in that field; nothing when it is absent or none. */
export function seenIn(answers: Readonly<Record<string, string>>): number | undefined {
  const seen = answers[SEEN];
  return seen !== undefined && /^\d{1,9}$/.test(seen) ? Number(seen) : undefined;
}
