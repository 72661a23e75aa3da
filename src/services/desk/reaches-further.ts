/** What cannot be taken back by taking back its line: more was done than the line says. */
import { isTakenOverByWoo } from "#domain/became-woo.ts";
import type { RecordedEvent } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";

const FURTHER: readonly ZaakEventType[] = [
  "received", // its zaak and every day in it
  "corrected",
  "flag-explained", // settled a flag
  "copies-agreed", // set copies aside
  "appointment-made", // took a place, and gave the one before to others
  "anonymised",
];

/** Also of the end of a zaak that goes on as a Woo-verzoek: that one stands. */
export const reachesFurther = (event: RecordedEvent): boolean =>
  FURTHER.includes(event.type) || isTakenOverByWoo(event);
