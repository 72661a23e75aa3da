/** The body postpones by its own decision (art. 7:10 lid 3 and 9:11 lid 2 Awb, art. 4.4 lid 2 Woo). */
import { addWeeks } from "../day.ts";
import { dayAt } from "../instant.ts";
import { ordinaryDayFrom } from "../ordinary-days.ts";
import { type Draft, isInTime, withStep } from "./draft.ts";
import { settledStepOf } from "./first-due.ts";
import { cameInTime, type Setting } from "./setting.ts";
import type { Entry } from "./timeline.ts";

/** Counts from the last day as it then is, weekends included; the result moves past free days again. */
export function moveByVerdaging(draft: Draft, entry: Entry<"verdaging">, setting: Setting): Draft {
  const { event, index } = entry;
  const { verdicts } = setting;
  const allowed = draft.run.verdaging;
  if (!allowed) return draft;
  if (draft.norm.source.kind === "charter") return followVerdaging(draft, entry, setting);
  if (draft.due === undefined || !("on" in draft.due) || draft.unmovedOn === undefined) return draft;
  if (draft.isVerdaagd) {
    verdicts.refuse(index, { code: "already-used" });
    return draft;
  }
  if (!cameInTime(draft, entry, setting)) return draft;
  if (!event.hasReason && allowed.needsReason) {
    verdicts.refuse(index, { code: "no-reason" });
    return draft;
  }
  if (!event.hasReason) verdicts.warn({ code: "no-reason" }, index);
  if (event.weeks > allowed.maxWeeks) verdicts.warn({ code: "cut-to-maximum", number: allowed.maxWeeks }, index);
  verdicts.count(index);
  const weeks = Math.min(event.weeks, allowed.maxWeeks);
  const unmovedOn = addWeeks(draft.due.on, weeks);
  const settled = settledStepOf(draft);
  const article = draft.norm.articles?.verdaging ?? "";
  return {
    ...withStep(draft, ...(settled ? [settled] : []), {
      step: "verdaging",
      sentOn: dayAt(event.at),
      weeks,
      on: unmovedOn,
      article,
    }),
    unmovedOn,
    due: { on: ordinaryDayFrom(unmovedOn) },
    isVerdaagd: true,
  };
}

/** A charter that names the law's term follows a verdaging that the law accepted, sent before its own day. */
function followVerdaging(draft: Draft, { event, index }: Entry<"verdaging">, { law, verdicts }: Setting): Draft {
  const lawDue = law?.due;
  if (!lawDue || !("on" in lawDue) || !verdicts.isCounted(index) || !event.hasReason) return draft;
  if (!isInTime(event.at, draft.due)) return { ...draft, expectedOn: lawDue.on };
  return {
    ...withStep(draft, { step: "follows-law", norm: law.norm.id, on: lawDue.on }),
    unmovedOn: lawDue.on,
    due: lawDue,
    isVerdaagd: true,
  };
}

/** A promise to send a message is kept by the letter that postpones, where the charter's norm says so. */
export function keepByVerdaging(draft: Draft, { event, index }: Entry<"verdaging">, { verdicts, law }: Setting): Draft {
  if (!draft.run.fulfilledBy.includes("verdaging") || draft.noticeAt !== undefined) return draft;
  if (!verdicts.isCounted(index) || !event.hasReason || !law) return draft;
  return isInTime(event.at, draft.due)
    ? { ...draft, noticeAt: event.at }
    : { ...draft, lateNoticeAt: draft.lateNoticeAt ?? event.at };
}
