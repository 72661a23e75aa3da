/** The six weeks in which someone may object (art. 6:7–6:9 Awb). */
import type { Day } from "./day.ts";
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
