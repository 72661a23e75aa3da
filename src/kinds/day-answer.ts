/** A day as people type it, for the forms of citizens and of the desk. */
import { z } from "zod";
import { civilOf, type Day, dayOfCivil, parseDay } from "#domain/day.ts";

const WHOLE = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const NO_SUCH_DAY = "Vul een dag in die bestaat. Kijk de dag en de maand na.";

/** 7-12-2026, 7/12/2026 or 2026-12-07; nothing when it is no day. */
export function readDay(typed: string): Day | undefined {
  const match = WHOLE.exec(typed.trim());
  if (!match) return parseDay(typed.trim());
  const [dayOfMonth, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOfCivil(year, month, dayOfMonth);
  const read = civilOf(day);
  return read.year === year && read.month === month && read.dayOfMonth === dayOfMonth ? day : undefined;
}

/** A day as it is typed here: "7-12-2026". */
export function typedDay(day: Day): string {
  const { dayOfMonth, month, year } = civilOf(day);
  return `${dayOfMonth}-${month}-${year}`;
}

/** The three boxes of a known date, as one answer: "7-12-2026"; what cannot be a day is kept as it was typed. */
export const dayParts = ["dag", "maand", "jaar"] as const;

/** A day that must be given. `test` refuses days that cannot be, each with its own sentence. */
export const dayAnswer = (problem: string, ...tests: readonly DayTest[]) =>
  z.string(problem).superRefine((typed, context) => {
    const problems = problemsOf(typed, problem, tests);
    for (const message of problems) context.addIssue({ code: "custom", message });
  });

/** The same, where it may be left open. */
export const optionalDayAnswer = (problem: string, ...tests: readonly DayTest[]) =>
  z
    .string()
    .superRefine((typed, context) => {
      if (typed.trim() === "") return;
      for (const message of problemsOf(typed, problem, tests)) context.addIssue({ code: "custom", message });
    })
    .optional();

export type DayTest = { readonly accepts: (day: Day) => boolean; readonly problem: string };

/** Not after this day. */
export const notAfter = (last: Day, problem: string): DayTest => ({ accepts: (day) => day <= last, problem });

/** Not before this day. */
export const notBefore = (first: Day, problem: string): DayTest => ({ accepts: (day) => day >= first, problem });

function problemsOf(typed: string, problem: string, tests: readonly DayTest[]): string[] {
  const day = readDay(typed);
  if (day === undefined) return [WHOLE.test(typed.trim()) ? NO_SUCH_DAY : problem];
  return tests
    .filter(({ accepts }) => !accepts(day))
    .map((test) => test.problem)
    .slice(0, 1);
}
