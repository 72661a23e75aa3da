/** The day by which the citizen gets an answer or a decision: the one that page and mail show. */
import type { Assessment } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import { theDay } from "#domain/the-day.ts";
import type { Zaak } from "#domain/zaak.ts";

type Asked = {
  readonly zaak: Pick<Zaak, "kind">;
  readonly assessment: Pick<Assessment, "promises">;
  readonly now: Instant;
};

/** Nothing when no promise with a day runs. Of a bezwaar the day of the decision, never an earlier one to write. */
export function answerDay({ zaak, assessment, now }: Asked): Day | undefined {
  const day = theDay(assessment, zaak.kind, dayAt(now));
  const shown = day.state === "due" ? day.promise : day.state === "late" ? day.next : undefined;
  if (shown?.outcome !== "running" || shown.due === undefined) return undefined;
  return "on" in shown.due ? shown.due.on : dayAt(shown.due.at);
}
