/** A question for files. Its answer names what was uploaded: public ids of attachments, with a space between them. */
import { z } from "zod";
import type { Field } from "./kind.ts";

type Wishes = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it must be answered, and with which sentence it says so. */
  readonly problem?: string;
};

/** What may be uploaded with any request, at most (issue 3): shown beside the question, checked by the server. */
export const UPLOAD_LIMITS = { files: 10, fileMegabytes: 10, totalMegabytes: 25 } as const;

export const filesField = ({ name, label, hint, problem }: Wishes): Field => ({
  name,
  label,
  ...(hint !== undefined && { hint }),
  input: "files",
  schema: problem === undefined ? z.string().optional() : z.string(problem).min(1, problem),
});
