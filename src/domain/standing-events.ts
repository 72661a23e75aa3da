/** The events that still count: those that no later correction took back. */
import type { ZaakEvent } from "./zaak-event.ts";

/** In the order given. A correction that was itself taken back takes nothing back. */
export function standingEvents<Event extends ZaakEvent>(events: readonly Event[]): readonly Event[] {
  const takenBack = new Set<number>();
  for (const event of events.toReversed()) {
    const stands = event.seq === undefined || !takenBack.has(event.seq);
    if (event.type === "corrected" && stands) takenBack.add(event.correctsSeq);
  }
  return takenBack.size === 0 ? events : events.filter(({ seq }) => seq === undefined || !takenBack.has(seq));
}
