/** Whether the citizen was told in time that a term was moved. */
import { type Draft, lateFromOf } from "./draft.ts";
import type { Result } from "./outcome.ts";
import { type Entry, isOf } from "./timeline.ts";
import type { Verdicts } from "./verdicts.ts";

/** Kept by the first message that counted; broken by one that came too late; nothing when there was nothing to tell. */
export function moveOf(term: Draft, entries: readonly Entry[], verdicts: Verdicts): Result | undefined {
  const messages = entries.filter((entry) =>
    isOf(entry, "verdaging", "delay-notice", "consent", "pause", "supplement-asked", "third-party-asked"),
  );
  const counted = messages.find(({ index }) => verdicts.isCounted(index));
  if (counted) return { outcome: "kept", outcomeAt: counted.event.at };
  const late = messages.find(({ event }) => term.originalDue !== undefined && event.at >= lateFromOf(term.originalDue));
  return late && term.originalDue ? { outcome: "broken", outcomeAt: lateFromOf(term.originalDue) } : undefined;
}
