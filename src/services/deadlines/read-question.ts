/** Reads a question about deadlines from the body of a request. */
import type { z } from "zod";
import { granted, type Result, refused } from "#domain/result.ts";
import { type DeadlineRequest, deadlineRequestSchema } from "./request-schema.ts";

export type FieldProblem = { readonly field: string; readonly message: string };

/** The question; or per field what is wrong with it, in Dutch. */
export function readQuestion(body: string): Result<DeadlineRequest, readonly FieldProblem[]> {
  const parsed = parseJson(body);
  if (!parsed.ok) return refused([{ field: "", message: "Dit is geen geldige JSON." }]);
  const read = deadlineRequestSchema.safeParse(parsed.value);
  return read.success ? granted(read.data) : refused(read.error.issues.flatMap(problemsOf));
}

function parseJson(body: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return { ok: false };
  }
}

/** `events[0].weeks`, with the sentence; an unknown field is named itself. */
function problemsOf(issue: z.core.$ZodIssue): readonly FieldProblem[] {
  const place = issue.path
    .map((part, at) => (typeof part === "number" ? `[${part}]` : `${at > 0 ? "." : ""}${String(part)}`))
    .join("");
  if (issue.code !== "unrecognized_keys") return [{ field: place, message: issue.message }];
  return issue.keys.map((key) => ({ field: place ? `${place}.${key}` : key, message: "Dit veld bestaat niet." }));
}
