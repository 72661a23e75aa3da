/** The six weeks in which one may go to the court against a decision on a bezwaar (art. 6:7 and 6:8 Awb): the same term. */
import { settledStep } from "./assess/first-due.ts";
import { addDays, type Day } from "./day.ts";
import type { DerivationStep } from "./derivation.ts";
import { yearWithoutData } from "./holidays.ts";
import { dayAt } from "./instant.ts";
import { lastDayToObject, OBJECTION_WEEKS, unmovedLastDayToObject } from "./objection-period.ts";

import { standingEvents } from "./standing-events.ts";
import type { Zaak } from "./zaak.ts";

export type AppealPeriod = { readonly lastDayOn: Day; readonly derivation: readonly DerivationStep[] };

/** After our decision on this bezwaar; nothing while there is none. */
export function appealAfter({ events }: Pick<Zaak, "events">): AppealPeriod | undefined {
  const answered = standingEvents(events).findLast(({ type }) => type === "answered");
  return answered && appealPeriodOf(dayAt(answered.at));
}

/** For a decision on a bezwaar that was sent on this day. */
export function appealPeriodOf(decidedOn: Day): AppealPeriod {
  const [unmovedOn, lastDayOn] = [unmovedLastDayToObject(decidedOn), lastDayToObject(decidedOn)];
  const settled = settledStep(unmovedOn, lastDayOn, true);
  const year = yearWithoutData(lastDayOn);
  return {
    lastDayOn,
    derivation: [
      { step: "decision-announced", on: decidedOn },
      { step: "first-day", on: addDays(decidedOn, 1) },
      { step: "term", term: { weeks: OBJECTION_WEEKS }, on: unmovedOn, article: "6:7 Awb", because: "appeal" },
      ...(settled ? [settled] : []),
      ...(year === undefined ? [] : [{ step: "no-holiday-data", year } as const]),
    ],
  };
}
