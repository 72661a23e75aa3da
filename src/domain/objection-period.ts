/** The six weeks in which someone may object (art. 6:7–6:9 Awb). */
import type { Day } from "./day.ts";
import { dayAt, type Instant } from "./instant.ts";
import { lastDayOf, unmovedLastDay } from "./last-day.ts";

export const OBJECTION_WEEKS = 6;
/** Received by post within a week after the end, and posted before it: in time (art. 6:9 lid 2 Awb). */
const POST_WEEKS = 1;

/** The last day to object, for a decision announced on this day; moved by the Atw. */
export const lastDayToObject = (announcedOn: Day): Day => lastDayOf(announcedOn, { weeks: OBJECTION_WEEKS }, "atw");

/** The day on which the objection period would have ended if it was an ordinary day. */
export const unmovedLastDayToObject = (announcedOn: Day): Day =>
  unmovedLastDay(announcedOn, { weeks: OBJECTION_WEEKS });

/** The last day on which an objection that was posted in time may arrive. */
export const latestReceiptByPost = (lastDayOn: Day): Day => lastDayOf(lastDayOn, { weeks: POST_WEEKS }, "atw");

type Sent = { readonly receivedAt?: Instant | undefined; readonly postedOn?: Day | undefined };

/** Received before the end; or posted before it and received within the week after. Unknown while it may still arrive. */
export function isFiledInTime({ receivedAt, postedOn }: Sent, announcedOn: Day): boolean | undefined {
  const lastDay = lastDayToObject(announcedOn);
  const receivedOn = receivedAt === undefined ? undefined : dayAt(receivedAt);
  if (receivedOn !== undefined && receivedOn <= lastDay) return true;
  if (postedOn !== undefined && postedOn > lastDay) return false;
  if (receivedOn === undefined) return undefined;
  return postedOn !== undefined && receivedOn <= latestReceiptByPost(lastDay);
}
