/** Whether a promise was kept. */
import type { Outcome } from "../assessment.ts";
import { dayAt, type Instant } from "../instant.ts";
import { type Draft, lateFromOf } from "./draft.ts";
import { isDeed, isEnding } from "./drafts.ts";
import { standsStillOn } from "./standstill.ts";
import { type Entry, isOf } from "./timeline.ts";

export type Result = { readonly outcome: Outcome; readonly outcomeAt?: Instant };

/** The outcome of a promise at a moment, before what was published is looked at (`published`). */
export function outcomeOf(draft: Draft, asOf: Instant): Result {
  if (draft.run.requires) return contentOutcome(draft);
  const lateFrom = draft.due && lateFromOf(draft.due);
  const done = draft.entries.find((entry) => isDeed(draft, entry))?.event.at;
  const ended = draft.entries.find(isEnding)?.event.at;
  if (draft.norm.strength === "aim") return aimOutcome(draft, asOf, lateFrom, done, ended);
  const isLate = (at: Instant) => lateFrom !== undefined && at >= lateFrom;
  if (done !== undefined && !isLate(done)) return { outcome: "kept", outcomeAt: done };
  const keepsByNotice = draft.run.notice?.effect === "keeps";
  if (keepsByNotice && draft.noticeAt !== undefined) return { outcome: "kept-by-notice", outcomeAt: draft.noticeAt };
  const doneLate = earliest(done, keepsByNotice ? draft.lateNoticeAt : undefined);
  if (doneLate !== undefined) return { outcome: "late", outcomeAt: doneLate };
  if (ended !== undefined && !isLate(ended)) return { outcome: "lapsed", outcomeAt: ended };
  return lateFrom !== undefined && asOf >= lateFrom ? { outcome: "broken", outcomeAt: lateFrom } : open(draft, asOf);
}

/** An aim is never broken on one zaak: it is within the time, or later than usual. */
function aimOutcome(draft: Draft, asOf: Instant, lateFrom?: Instant, done?: Instant, ended?: Instant): Result {
  const isLater = (at: Instant) => lateFrom !== undefined && at >= lateFrom;
  if (done !== undefined) return { outcome: isLater(done) ? "later" : "within", outcomeAt: done };
  if (ended !== undefined && !isLater(ended)) return { outcome: "lapsed", outcomeAt: ended };
  return lateFrom !== undefined && isLater(asOf) ? { outcome: "later", outcomeAt: lateFrom } : open(draft, asOf);
}

const open = (draft: Draft, asOf: Instant): Result => ({
  outcome: standsStillOn(dayAt(asOf), draft.standstills) ? "paused" : "running",
});

/** What an acknowledgement must name: told by the first one; no acknowledgement, nothing to name. */
function contentOutcome(draft: Draft): Result {
  const acknowledgements = draft.entries.filter((entry) => isOf(entry, "confirmed"));
  const [first] = acknowledgements;
  const complete = acknowledgements.find(({ event }) => {
    if (draft.run.requires === "handler-name") return event.hasHandlerName;
    return draft.run.requires === "handler-contact" ? event.hasHandlerContact : event.due !== undefined;
  });
  if (first && complete) return { outcome: first === complete ? "kept" : "late", outcomeAt: complete.event.at };
  if (first) return { outcome: "broken", outcomeAt: first.event.at };
  const answered = draft.entries.find((entry) => isOf(entry, "answered", "sent", "done") || isEnding(entry));
  return answered ? { outcome: "lapsed", outcomeAt: answered.event.at } : { outcome: "running" };
}

/**
 * A promise that the portal declared broken stays so, whatever is recorded later: done now, it is late. Only a
 * correction takes it back, and then the event is no longer among those that count.
 */
export function published(result: Result, norm: string, run: number, entries: readonly Entry[]): Result {
  if (["broken", "late", "within", "later"].includes(result.outcome)) return result;
  const declared = entries.find(
    (entry) => isOf(entry, "promise-broken") && entry.event.norm === norm && entry.event.run === run,
  );
  if (!declared) return result;
  const done = result.outcome === "kept" || result.outcome === "kept-by-notice" ? result.outcomeAt : undefined;
  return done === undefined
    ? { outcome: "broken", outcomeAt: declared.event.at }
    : { outcome: "late", outcomeAt: done };
}

const earliest = (...moments: readonly (Instant | undefined)[]): Instant | undefined => {
  const known = moments.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : (Math.min(...known) as Instant);
};
