/** The day by which the citizen gets an answer or a decision: the first that a running promise names. */
import type { Assessment } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";

/** Nothing when no promise with a day runs. */
export function answerDay({ promises }: Assessment): Day | undefined {
  const days = promises.flatMap(({ delivers, outcome, due }) =>
    delivers && outcome === "running" && due ? ["on" in due ? due.on : dayAt(due.at)] : [],
  );
  return days.length === 0 ? undefined : (Math.min(...days) as Day);
}
