/**
 * What an employee wrote to who is answered by letter has not been sent yet: it waits to be posted. Until then the
 * event it brings has not happened; the letter holds its facts.
 */
import { standingEvents } from "./standing-events.ts";
import type { RecordedEvent, Zaak } from "./zaak.ts";
import type { ZaakEvent, ZaakEventType } from "./zaak-event.ts";
import { factsOfZaakEvent, zaakEventOfFacts } from "./zaak-event-schema.ts";

/** What counts on the day it is sent (art. 3:41, 4:14, 9:11 Awb, and the charters: "versturen"). */
export const SENT_BY_LETTER = [
  "confirmed",
  "verdaging",
  "delay-notice",
  "supplement-asked",
  "third-party-asked",
  "planned",
  "answered",
  "dwangsom-set",
] as const satisfies readonly ZaakEventType[];

/** The letter that brings this event once it is posted. */
export const letterOf = (event: ZaakEvent): ZaakEvent<"letter-written"> => ({
  type: "letter-written",
  at: event.at,
  brings: event.type,
  facts: factsOfZaakEvent(event),
});

/** The event that this letter brings when it is posted at `at`, with the words of the letter. */
export const broughtBy = ({ brings, facts, textId }: WrittenLetter, at: RecordedEvent["at"]) => ({
  ...zaakEventOfFacts(brings, at, facts),
  ...(textId !== undefined && { textId }),
});

export type WrittenLetter = Extract<RecordedEvent, { type: "letter-written" }>;

/** Letters that still wait: neither taken back nor posted. */
export const waitingLetters = ({ events }: Pick<Zaak, "events">): readonly WrittenLetter[] =>
  standingEvents(events).flatMap((event) =>
    event.type === "letter-written" && !events.some(({ type, seq }) => type === event.brings && seq > event.seq)
      ? [event]
      : [],
  );
