/** A message that it takes longer, with the day on which it will be done: the charters' own way, and art. 4:14 lid 3 Awb. */
import type { Day } from "../day.ts";
import { dayAt } from "../instant.ts";
import type { Due } from "../term.ts";
import { type Draft, dayOfDue, isInTime, lateFromOf, withStep } from "./draft.ts";
import type { Setting } from "./setting.ts";
import type { Entry } from "./timeline.ts";

type NoticeEntry = Entry<"delay-notice" | "planned">;

/** Whether every next message, sent before the day that then counts, does the same again (reports). */
export const repeats = ({ run }: Pick<Draft, "run">): boolean =>
  run.notice?.runsAgain === true || "bySeverity" in run.term;

/** Moves the day that delivers something; keeps the promise that was to send the message. */
export function moveByNotice(draft: Draft, entry: NoticeEntry, setting: Setting): Draft {
  const { event, index } = entry;
  if (!draft.run.notice || draft.due === undefined) return draft;
  const named = event.until;
  if (named === undefined || !isComplete(draft.run.notice.needs, entry)) {
    setting.verdicts.refuse(index, { code: "incomplete" });
    return draft;
  }
  const limit = repeats(draft) ? draft.due : (draft.noticeLimit ?? draft.due);
  if (!isInTime(event.at, limit)) return tooLate(draft, entry, named, limit, setting);
  const until = withinLaw(draft, named, entry, setting);
  const isMove = lateFromOf(namedDue(entry, until)) > lateFromOf(draft.due);
  if (!isMove && until === named) {
    if (event.type !== "planned") setting.verdicts.refuse(index, { code: "not-a-move", on: dayOfDue(draft.due) });
    return draft;
  }
  setting.verdicts.count(index);
  if (draft.run.notice.effect === "keeps")
    return { ...draft, noticeAt: draft.noticeAt ?? event.at, noticeLimit: limit };
  return moved(draft, entry, named, isMove ? until : undefined, limit);
}

function moved(draft: Draft, entry: NoticeEntry, named: Day, until: Day | undefined, limit: Due): Draft {
  const { event } = entry;
  const article = draft.norm.articles?.notice;
  const kept = { ...draft, noticeAt: event.at, noticeLimit: limit };
  if (until === undefined) return kept;
  return {
    ...withStep(
      kept,
      { step: "delay-notice", sentOn: dayAt(event.at), on: named, ...(article && { article }) },
      ...(until === named ? [] : [{ step: "cut-to-law", on: until } as const]),
    ),
    unmovedOn: undefined,
    due: namedDue(entry, until),
  };
}

/** The hour, where one was named and the day stayed as named. */
const namedDue = ({ event }: NoticeEntry, on: Day): Due =>
  event.type === "delay-notice" && event.untilAt !== undefined && event.until === on ? { at: event.untilAt } : { on };

const isComplete = (needs: readonly ("until" | "reason" | "handling")[], { event }: NoticeEntry): boolean =>
  event.type === "planned" ||
  ((!needs.includes("reason") || event.hasReason) && (!needs.includes("handling") || event.hasHandling));

/** What the law does not allow, a charter's open "adapted term" cannot give either. */
function withinLaw(draft: Draft, named: Day, { index }: NoticeEntry, { law, verdicts }: Setting): Day {
  const last = draft.norm.source.kind === "charter" ? dayOfDue(law?.due) : undefined;
  if (last === undefined || named <= last) return named;
  verdicts.warn({ code: "cut-to-maximum", on: last }, index);
  return last;
}

/** The day it names is what we now expect, never a new promise. */
function tooLate(draft: Draft, { event, index }: NoticeEntry, named: Day, limit: Due, { verdicts }: Setting): Draft {
  verdicts.refuse(index, { code: draft.noticeAt === undefined ? "too-late" : "already-used", on: dayOfDue(limit) });
  return { ...draft, expectedOn: named, lateNoticeAt: draft.lateNoticeAt ?? event.at };
}
