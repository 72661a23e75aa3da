/** What a message about more time tells: by what, from which day to which, and whether it came in time. */
import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import type { DelayedFacts } from "#mail/delayed.ts";
import type { MailPromise } from "#mail/mail-facts.ts";
import type { RenderSetting } from "./render-setting.ts";

/** Read from the rules, not from the event alone: a notice too late moves nothing, and the law may cut a verdaging. */
export function delayOf({
  event,
  facts,
  words,
}: RenderSetting): Pick<DelayedFacts, "by" | "from" | "until" | "untilAt" | "tooLate" | "reason"> {
  const delivering = facts.promises.filter(({ delivers, due }) => delivers && due !== undefined);
  const named = event?.type === "delay-notice" || event?.type === "consent" ? event.until : undefined;
  const moved = delivering.find((promise) => promise.outcome === "running" && firstDay(promise) !== lastDay(promise));
  const broken = delivering.find(({ outcome }) => outcome === "broken" || outcome === "late");
  const tooLate = moved === undefined && broken !== undefined;
  const told = moved ?? broken ?? delivering[0];
  return {
    by: event?.type === "verdaging" || event?.type === "consent" ? event.type : "delay-notice",
    from: told && firstDay(told),
    until: named ?? broken?.expectedOn ?? (tooLate ? undefined : told && lastDay(told)),
    untilAt: event?.type === "delay-notice" ? event.untilAt : undefined,
    tooLate,
    reason: words,
  };
}

const dayOf = (due: MailPromise["due"]): Day | undefined => due && ("on" in due ? due.on : dayAt(due.at));
const lastDay = (promise: MailPromise): Day | undefined => dayOf(promise.due);
const firstDay = (promise: MailPromise): Day | undefined => dayOf(promise.originalDue ?? promise.due);
