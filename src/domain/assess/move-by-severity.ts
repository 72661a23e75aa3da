/** An employee sets another seriousness for a report (product/categories.md, rule 4). */
import { dayAt } from "../instant.ts";
import { severities } from "../term.ts";
import { type Draft, dayOfDue, isInTime, lateFromOf, withStep } from "./draft.ts";
import { firstDueOf } from "./first-due.ts";
import type { Setting } from "./setting.ts";
import type { Entry } from "./timeline.ts";

/**
 * Worse counts at once, from this moment, and never gives more time than there was. Less bad counts from the start,
 * and only before the first time has passed. What the citizen saw when sending stays the original.
 */
export function moveBySeverity(
  draft: Draft,
  { event, index }: Entry<"severity-changed">,
  { input, verdicts }: Setting,
): Draft {
  if (!("bySeverity" in draft.run.term) || draft.due === undefined || event.severity === draft.severity) return draft;
  const isWorse = severities.indexOf(event.severity) < severities.indexOf(draft.severity);
  const { due } = firstDueOf(draft, input, isWorse ? event.at : draft.startedAt, event.severity);
  if (due === undefined) return draft;
  if (!isWorse && !isInTime(event.at, draft.due)) {
    verdicts.refuse(index, { code: "too-late", on: dayOfDue(draft.due) });
    return draft;
  }
  verdicts.count(index);
  const isMoved = draft.noticeAt !== undefined || draft.number > 1;
  const keepsDue = isWorse ? lateFromOf(due) >= lateFromOf(draft.due) : isMoved;
  const next = { ...draft, severity: event.severity };
  if (keepsDue) return next;
  return {
    ...withStep(next, { step: "severity-changed", severity: event.severity, sentOn: dayAt(event.at), ...due }),
    unmovedOn: dayOfDue(due),
    due,
  };
}
