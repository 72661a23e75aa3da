/** How long we may ask what exactly is meant by a Woo-verzoek (art. 4.1 lid 5 Woo: within two weeks after receipt). */
import type { Day } from "./day.ts";
import { lastDayOf } from "./last-day.ts";

const ASK_WITHIN = { weeks: 2 } as const;

/** The last day of those two weeks, for a request received on this day; moved by the Atw. */
export const lastDayToAskPrecision = (receivedOn: Day): Day => lastDayOf(receivedOn, ASK_WITHIN, "atw");
