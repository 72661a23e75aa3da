/** When documents follow a Woo decision to which someone else objects (art. 4.4 lid 5 Woo: not before two weeks have passed). */
import { addWeeks, type Day } from "./day.ts";

const WAIT_WEEKS = 2;

/** The first day on which they may be given: two weeks after the decision was announced. */
export const documentsLaterOn = (announcedOn: Day): Day => addWeeks(announcedOn, WAIT_WEEKS);
