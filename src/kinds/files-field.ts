/** A question for files. Its answer names what was uploaded: public ids of attachments, with a space between them. */
import { z } from "zod";
import { UPLOAD_LIMITS } from "#domain/attachment.ts";
import type { Answers, Field, FiledKind, FormSetting, Step } from "./kind.ts";

type Wishes = {
  readonly name: string;
  readonly label: string;
  readonly lineLabel?: string;
  readonly hint?: string;
  /** Whether it must be answered, and with which sentence it says so. */
  readonly problem?: string;
  /** Whether the form asks about the place where a photo was taken. */
  readonly keepsPosition?: boolean;
};

export { UPLOAD_LIMITS };

const { files, fileMegabytes, totalMegabytes } = UPLOAD_LIMITS;

/** How many, how large, and of which types. */
export const filesHint = `U mag hooguit ${files} bestanden meesturen: foto's (jpg, png, webp, heic), pdf, odt, docx of txt. Elk bestand tot ${fileMegabytes} MB, samen tot ${totalMegabytes} MB.`;

export const filesField = ({ name, label, lineLabel, hint = filesHint, problem, keepsPosition }: Wishes): Field => ({
  name,
  label,
  hint,
  input: "files",
  ...(lineLabel !== undefined && { lineLabel }),
  ...(keepsPosition && { keepsPosition }),
  schema: problem === undefined ? z.string().optional() : z.string(problem).min(1, problem),
});

/** The questions for files in this step. */
export const filesFieldsIn = (step: Step, answers: Answers, setting: FormSetting): readonly Field[] =>
  step.fields(answers, setting).filter(({ input }) => input === "files");

/** The ids in the answer of such a question. */
export const uploadIds = (answer: string | undefined): readonly string[] => answer?.split(" ").filter(Boolean) ?? [];

/** All files that these answers name. */
export const uploadIdsOf = (kind: FiledKind, answers: Answers, setting: FormSetting): readonly string[] =>
  kind.steps.flatMap((step) => filesFieldsIn(step, answers, setting).flatMap(({ name }) => uploadIds(answers[name])));
