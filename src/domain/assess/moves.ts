/** What one event does to the day of one promise. */
import type { Draft } from "./draft.ts";
import { moveByConsent } from "./move-by-consent.ts";
import { moveByNotice } from "./move-by-notice.ts";
import { moveBySeverity } from "./move-by-severity.ts";
import { moveByStandstill } from "./move-by-standstill.ts";
import { keepByVerdaging, moveByVerdaging } from "./move-by-verdaging.ts";
import type { Setting } from "./setting.ts";
import { type Entry, isOf } from "./timeline.ts";

/** The promise after the event. Says in `verdicts` whether the event counted, and if not why. */
export function movedBy(draft: Draft, entry: Entry, setting: Setting): Draft {
  if (isOf(entry, "verdaging")) {
    return draft.run.notice?.effect === "keeps"
      ? keepByVerdaging(draft, entry, setting)
      : moveByVerdaging(draft, entry, setting);
  }
  if (isOf(entry, "consent")) return moveByConsent(draft, entry, setting);
  if (isOf(entry, "delay-notice", "planned")) return moveByNotice(draft, entry, setting);
  if (isOf(entry, "severity-changed")) return moveBySeverity(draft, entry, setting);
  if (isOf(entry, "supplement-asked", "third-party-asked", "pause")) return moveByStandstill(draft, entry, setting);
  return draft;
}
