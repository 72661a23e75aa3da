/** How long a draft is kept: a rule of our own, counted from the last change. */
import { addDays, type Day } from "./day.ts";
import { dayAt, type Instant, startOf } from "./instant.ts";

const KEPT_DAYS = 30;

/** The last day on which a draft that was changed at this moment still opens. */
export const draftKeptUntil = (changedAt: Instant): Day => addDays(dayAt(changedAt), KEPT_DAYS);

/** What was changed before this moment is kept no longer. */
export const draftsEndBefore = (now: Instant): Instant => startOf(addDays(dayAt(now), -KEPT_DAYS));
