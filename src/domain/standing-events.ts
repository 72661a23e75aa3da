/** The events that still count: those that no later correction took back. */
import type { ZaakEvent } from "./zaak-event.ts";

/** In the order given. */
export function standingEvents<Event extends ZaakEvent>(events: readonly Event[]): readonly Event[] {
  const takenBack = new Set(events.flatMap((event) => (event.type === "corrected" ? [event.correctsSeq] : [])));
  return takenBack.size === 0 ? events : events.filter(({ seq }) => seq === undefined || !takenBack.has(seq));
}
