/** The citizen agrees in writing to a later day (art. 7:10 lid 4, 9:11 lid 3 and 4:15 lid 2 Awb). */
import { dayAt } from "../instant.ts";
import { type Draft, withStep } from "./draft.ts";
import { settledStepOf } from "./first-due.ts";
import { cameInTime, type Setting } from "./setting.ts";
import type { Entry } from "./timeline.ts";

/** The agreed day counts as it is: it is no term of an Act, so weekends and holidays do not move it. */
export function moveByConsent(draft: Draft, entry: Entry<"consent">, setting: Setting): Draft {
  const { event, index } = entry;
  if (!draft.run.consent || draft.due === undefined || !("on" in draft.due)) return draft;
  if (!cameInTime(draft, entry, setting)) return draft;
  if (event.until <= draft.due.on) {
    setting.verdicts.refuse(index, { code: "not-a-move", on: draft.due.on });
    return draft;
  }
  setting.verdicts.count(index);
  const settled = settledStepOf(draft);
  return {
    ...withStep(draft, ...(settled ? [settled] : []), {
      step: "consent",
      agreedOn: dayAt(event.at),
      on: event.until,
      article: draft.norm.articles?.consent ?? "",
    }),
    unmovedOn: undefined,
    due: { on: event.until },
  };
}
