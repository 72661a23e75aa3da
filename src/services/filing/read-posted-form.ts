/** A posted form as the engine reads it: our own fields apart from the citizen's answers. */
import { dayParts } from "#kinds/day-answer.ts";
import type { Answers, FormSetting, Kind } from "#kinds/kind.ts";
import { cleanTyped } from "./clean-typed.ts";
import { isFormToken, newFormToken } from "./form-token.ts";

/** Names of the engine's own fields; answers never begin with an underscore. */
export const ownField = {
  token: "_formulier",
  step: "_stap",
  action: "_actie",
  shown: "_getoond",
  fromCheck: "_controle",
  /** Left empty by everyone who can see. */
  trap: "_leeg",
  shownAt: "_vanaf",
  /** Where the link of a draft goes. */
  draftEmail: "_mail",
} as const;

export type PostedForm = {
  readonly answers: Answers;
  readonly token: string;
  readonly step: string;
  readonly action: string;
  /** The promised days that the check page showed. */
  readonly shown: string;
  /** Whether the citizen came from the check page to change something. */
  readonly fromCheck: boolean;
  /** See suspect-filing.ts. */
  readonly trap?: string;
  readonly shownAt?: string;
  readonly draftEmail?: string | undefined;
  /** Files of this post that were not kept: which, why, and at which question. */
  readonly uploadProblems?: readonly { readonly name: string; readonly text: string }[];
};

/** Unknown fields are dropped, and files are not its work (files/form-files.ts); a token that is not ours is replaced. */
export function readPostedForm(
  kind: Kind,
  setting: FormSetting,
  posted: Iterable<[string, FormDataEntryValue]>,
): PostedForm {
  const texts = new Map<string, string>();
  for (const [name, value] of posted) {
    if (typeof value === "string" && !texts.has(name)) texts.set(name, cleanTyped(value));
  }
  const answers = kind.fieldNames(setting).flatMap((name) => {
    const answer = texts.get(name) ?? knownDate(name, texts);
    return answer === undefined ? [] : [[name, answer] as const];
  });
  const token = texts.get(ownField.token);
  return {
    answers: Object.fromEntries(answers),
    token: isFormToken(token) ? token : newFormToken(),
    step: texts.get(ownField.step) ?? "",
    action: texts.get(ownField.action) ?? "",
    shown: texts.get(ownField.shown) ?? "",
    fromCheck: texts.get(ownField.fromCheck) === "ja",
    trap: texts.get(ownField.trap) ?? "",
    shownAt: texts.get(ownField.shownAt) ?? "",
    draftEmail: texts.get(ownField.draftEmail),
  };
}

/** The three boxes of a date as one answer; empty boxes are no answer, half a date is kept as it was typed. */
function knownDate(name: string, texts: ReadonlyMap<string, string>): string | undefined {
  const boxes = dayParts.map((part) => texts.get(`${name}-${part}`)?.trim());
  if (boxes.every((box) => box === undefined)) return undefined;
  return boxes.some((box) => box) ? boxes.map((box) => box?.replaceAll("-", " ") ?? "").join("-") : "";
}
