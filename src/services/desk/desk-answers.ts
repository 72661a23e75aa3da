/** The kinds of answer the desk's forms take, with their fields. Each says in Dutch what is wrong. */
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import { readDay } from "#kinds/day-answer.ts";
import type { Field } from "#kinds/kind.ts";
import { readTime } from "#kinds/time-answer.ts";

const DAY_PROBLEM = "Vul een dag in als 7-12-2026.";
const MAX_TEXT = 20_000;

/** A day that must be given. */
export const dayAnswer = z.string(DAY_PROBLEM).transform((typed, context) => {
  const day = readDay(typed);
  if (day === undefined) context.addIssue({ code: "custom", message: DAY_PROBLEM });
  return day as Day;
});

/** A day that may be left open. */
export const optionalDay = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed.trim() === "") return undefined;
    const day = readDay(typed);
    if (day === undefined) context.addIssue({ code: "custom", message: DAY_PROBLEM });
    return day;
  });

/** A time of the day that may be left open: 9.15 or 09:15, as hour and minute. */
export const optionalTime = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed.trim() === "") return undefined;
    const time = readTime(typed);
    if (!time) context.addIssue({ code: "custom", message: "Vul een tijd in als 9.15." });
    return time;
  });

const TOO_LONG = `Gebruik ten hoogste ${MAX_TEXT.toLocaleString("nl-NL")} tekens.`;

/** Words for the citizen: at least a sentence, and "Nee." is one. */
export const sentences = (problem: string, min = 4) =>
  z.string(problem).trim().min(min, problem).max(MAX_TEXT, TOO_LONG);

/** Words for the citizen that may be left out. */
export const optionalWords = z.string().trim().max(MAX_TEXT, TOO_LONG).optional();

/** One of our own values; the problem also when it is missing. */
export const oneOf = <const Value extends string>(values: readonly Value[], problem: string) =>
  z.enum(values as unknown as [Value, ...Value[]], problem);

export const dayField = (name: string, label: string, hint = "Bijvoorbeeld 7-12-2026."): Field => ({
  name,
  label,
  hint,
  input: "text",
  size: 12,
  schema: dayAnswer,
});

/** The day on which something really happened, for what is written down later. */
export const sentOnField = (label = "Al per brief verstuurd? Op welke dag?"): Field => ({
  name: "verstuurdOp",
  label,
  hint: "Laat leeg als het portaal dit nu moet versturen. Vult u een dag in, dan stuurt het portaal niets.",
  input: "text",
  size: 12,
  schema: optionalDay,
});

export const textField = (name: string, label: string, schema: z.ZodType, more: Partial<Field> = {}): Field => ({
  name,
  label,
  input: "textarea",
  rows: 5,
  schema,
  ...more,
});

/** The day something was done, when that was not just now. */
export const happenedOnField = (label: string): Field => ({
  ...sentOnField(label),
  hint: "Laat leeg als het vandaag is. Was het eerder, dan blijft zichtbaar dat het later in het portaal is gezet.",
});
