/** The appointment of a zaak as it stands: as first made, or as last made anew. */
import type { CallSlot } from "./call-slots.ts";
import { standingEvents } from "./standing-events.ts";
import type { Zaak } from "./zaak.ts";

/** Nothing for a zaak without one. */
export function appointmentOf({ events, facts }: Pick<Zaak, "events" | "facts">): CallSlot | undefined {
  const made = standingEvents(events).findLast((event) => event.type === "appointment-made");
  if (made?.type === "appointment-made") return { startsAt: made.startsAt, endsAt: made.endsAt };
  const { appointmentStartsAt: startsAt, appointmentEndsAt: endsAt } = facts;
  return startsAt === undefined || endsAt === undefined ? undefined : { startsAt, endsAt };
}
