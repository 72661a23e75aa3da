/** The term stands still: its days are added to the end as it was before weekends and holidays moved it. */
import { addDays, type Day } from "../day.ts";
import { ordinaryDayFrom } from "../ordinary-days.ts";
import { type Draft, withStep } from "./draft.ts";
import { cameInTime, type Setting } from "./setting.ts";
import { addedDays, causeOf, type Standstill, type StandstillCause, standstillOf } from "./standstill.ts";
import type { Entry } from "./timeline.ts";

const ARTICLE: Readonly<Record<StandstillCause, "supplement" | "thirdParty" | "agreed">> = {
  supplement: "supplement",
  "third-party": "thirdParty",
  agreed: "agreed",
};

/** Days before the term's own start and days that already stood still are not counted (again). */
export function moveByStandstill(
  draft: Draft,
  entry: Entry<"supplement-asked" | "third-party-asked" | "pause">,
  setting: Setting,
): Draft {
  const because = causeOf(entry);
  if (!because || !draft.run.opschorting?.includes(because) || draft.due === undefined || !("on" in draft.due))
    return draft;
  // A charter term that follows the law after a verdaging has the law's standstills in its day.
  if (draft.norm.source.kind === "charter" && draft.isVerdaagd) return draft;
  if (!cameInTime(draft, entry, setting)) return draft;
  const later = draft.entries.filter(({ event, index }) => event.at >= entry.event.at && index !== entry.index);
  const standstill = standstillOf(entry, later, setting.input.charter.rules);
  if (!standstill) {
    const hasDay = "until" in entry.event && entry.event.until !== undefined;
    setting.verdicts.refuse(entry.index, { code: hasDay ? "not-a-move" : "no-term" });
    return draft;
  }
  // A standstill begins on the day after the question: after the last day nothing is left that could stand still.
  if (because !== "agreed" && standstill.firstDay > draft.due.on) {
    setting.verdicts.refuse(entry.index, { code: "last-day", on: draft.due.on });
    return draft;
  }
  setting.verdicts.count(entry.index);
  const days = addedDays(standstill, draft.standstills, draft.firstDay ?? standstill.firstDay);
  if (days === 0) return draft;
  const unmovedOn = addDays(endBefore(draft, draft.due.on, standstill), days);
  const article = draft.norm.articles?.[ARTICLE[because]];
  return {
    ...withStep(draft, { step: "opschorting", ...standstill, days, on: unmovedOn, ...(article && { article }) }),
    standstills: [...draft.standstills, standstill],
    pausedDays: draft.pausedDays + days,
    unmovedOn,
    due: { on: draft.weekends === "atw" ? ordinaryDayFrom(unmovedOn) : unmovedOn },
  };
}

/** The end the days are added to; between it and the day to which free days moved it, the term is running on those. */
const endBefore = ({ unmovedOn }: Draft, dueOn: Day, { firstDay }: Standstill): Day =>
  unmovedOn === undefined || firstDay > unmovedOn ? dueOn : unmovedOn;
