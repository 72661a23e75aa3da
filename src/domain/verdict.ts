/**
 * What the portal's own record says when a citizen reports that a promise was not kept: one verdict, at once
 * (product/copy.md, 8.2). Pure; the sentences are in texts/flags/verdict.ts.
 */
import type { Assessment, ZaakPromise } from "./assessment.ts";
import type { Day } from "./day.ts";
import { dayAt, type Instant } from "./instant.ts";
import type { Due } from "./term.ts";
import type { RecordedEvent } from "./zaak.ts";
import type { ZaakEventType } from "./zaak-event.ts";

export type Verdict =
  | { readonly code: "late-open"; readonly due: Due; readonly daysLate: number; readonly lawToo: boolean }
  | { readonly code: "late-done"; readonly due: Due; readonly doneOn: Day; readonly daysLate: number }
  | { readonly code: "moved-too-late"; readonly due: Due; readonly noticeOn: Day; readonly lawToo: boolean }
  | { readonly code: "not-yet"; readonly due: Due }
  | { readonly code: "standing-still"; readonly askedOn: Day; readonly who: "citizen" | "third-party" }
  | {
      readonly code: "moved-in-time";
      readonly due: Due;
      readonly originalDue: Due;
      readonly noticeOn: Day;
      readonly noticeSeq: number;
    }
  | { readonly code: "kept"; readonly doneAt: Instant }
  | { readonly code: "aim-passed"; readonly due: Due; readonly noticeOn?: Day | undefined }
  | { readonly code: "aim-running"; readonly due: Due }
  | { readonly code: "not-measurable" }
  | { readonly code: "not-applicable" }
  | { readonly code: "already-flagged"; readonly flaggedOn: Day; readonly explainBefore?: Day | undefined };

export type VerdictCode = Verdict["code"];

/** Verdicts that say the citizen is right: no reason to insist, and an explanation is owed. */
export const saysCitizenIsRight = (code: VerdictCode): boolean =>
  code === "late-open" || code === "late-done" || code === "moved-too-late";

/**
 * @param promise    the promise that the citizen means, as assessed now; nothing when it does not run on this zaak
 * @param events     the zaak's timeline, oldest first
 * @param assessment of the same zaak at the same moment
 */
export function verdictOf(
  promise: ZaakPromise | undefined,
  events: readonly RecordedEvent[],
  assessment: Assessment,
  now: Instant,
): Verdict {
  if (!promise || promise.outcome === "lapsed") return { code: "not-applicable" };
  const { due, outcome } = promise;
  if (!due) return outcome === "kept" ? keptSince(promise, now) : { code: "not-measurable" };
  if (outcome === "to-check") return { code: "not-measurable" };
  if (outcome === "paused") return standingStill(events, now);
  if (outcome === "running") return runningOrMoved(promise, due, events);
  if (outcome === "later") return { code: "aim-passed", due, noticeOn: lastNotice(events)?.on };
  if (outcome === "late") {
    const doneOn = dayAt(promise.outcomeAt ?? now);
    return { code: "late-done", due, doneOn, daysLate: doneOn - dayOfDue(due) };
  }
  if (outcome !== "broken") return keptSince(promise, now);

  const lawToo = assessment.promises.some(
    (other) => other.source === "law" && other.delivers && other.outcome === "broken",
  );
  const notice = lastNotice(events);
  if (notice && promise.lateFrom !== undefined && notice.at >= promise.lateFrom) {
    return { code: "moved-too-late", due, noticeOn: notice.on, lawToo };
  }
  return { code: "late-open", due, daysLate: dayAt(now) - dayOfDue(due), lawToo };
}

const NOTICES: readonly ZaakEventType[] = ["delay-notice", "verdaging", "planned"];

/** The newest message in which the body named another day. */
function lastNotice(events: readonly RecordedEvent[]) {
  const notice = events.findLast(({ type }) => NOTICES.includes(type));
  return notice && { on: dayAt(notice.at), at: notice.at, seq: notice.seq };
}

function runningOrMoved(promise: ZaakPromise, due: Due, events: readonly RecordedEvent[]): Verdict {
  const { originalDue } = promise;
  const notice = lastNotice(events);
  if (!originalDue || !notice || dayOfDue(originalDue) >= dayOfDue(due)) {
    return { code: promise.strength === "aim" ? "aim-running" : "not-yet", due };
  }
  return { code: "moved-in-time", due, originalDue, noticeOn: notice.on, noticeSeq: notice.seq };
}

function standingStill(events: readonly RecordedEvent[], now: Instant): Verdict {
  const asked = events.findLast(({ type }) => type === "supplement-asked" || type === "third-party-asked");
  const who = asked?.type === "third-party-asked" ? "third-party" : "citizen";
  return { code: "standing-still", askedOn: dayAt(asked?.at ?? now), who };
}

const keptSince = (promise: ZaakPromise, now: Instant): Verdict => ({ code: "kept", doneAt: promise.outcomeAt ?? now });

/** The day of a due day or moment. */
export const dayOfDue = (due: Due): Day => ("on" in due ? due.on : dayAt(due.at));
