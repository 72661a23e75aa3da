import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";

/** The number of the employee who handles this zaak now; nothing while nobody does. */
export function handlerIdOf(zaak: Zaak): number | undefined {
  const assigned = standingEvents(zaak.events).findLast((event) => event.type === "assigned");
  return assigned?.type === "assigned" ? Number(assigned.handlerId) : undefined;
}
