/** "Hoe staat het ermee?": the one box that answers it, with THE day large (product/copy.md, 0.1 and 6). */
import type { TheDay } from "#domain/the-day.ts";
import { doneStand } from "./done-stand.ts";
import { dueStand } from "./due-stand.ts";
import { endedStand } from "./ended-stand.ts";
import { laterStand, lateStand } from "./late-stand.ts";
import { noDayStand } from "./no-day-stand.ts";
import type { Stand, StandSetting } from "./stand.ts";
import { standAfterNotice } from "./stand-after-notice.ts";
import { unreachedStand, waitingStand } from "./waiting-stand.ts";

/** What the box says. */
export function standWords(day: TheDay, setting: StandSetting): Stand {
  const stand = standOf(day, setting);
  return setting.notice && stand.tone !== "ended" ? standAfterNotice(stand, setting.notice, setting.today) : stand;
}

function standOf(day: TheDay, setting: StandSetting): Stand {
  const ended = endedStand(setting);
  if (ended) return ended;
  if (setting.unreachedAt !== undefined) return unreachedStand(setting.unreachedAt);
  switch (day.state) {
    case "due":
      return dueStand(day, setting);
    case "later-than-usual":
      return laterStand(day, setting);
    case "late":
      return lateStand(day, setting);
    case "waiting-for-you":
    case "waiting-for-other":
      return waitingStand(day, setting);
    case "done":
      return doneStand(day, setting);
    case "none":
      return noDayStand(setting);
  }
}
