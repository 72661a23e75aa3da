/** Where to send a letter, from the answers every form uses for it: `9712 JJ, huisnummer 18 A`. */

import { postcode } from "./answers.ts";
import type { Answers } from "./kind.ts";

/** Nothing when no postcode was asked or given. */
export function addressLine(answers: Answers): string | undefined {
  const code = postcode.safeParse(answers.postcode);
  if (!code.success) return undefined;
  const number = [answers.huisnummer, answers.toevoeging].map((part) => part?.trim()).filter(Boolean);
  return `${code.data}, huisnummer ${number.join(" ")}`;
}
