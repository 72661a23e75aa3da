/** The day of payment that an employee found for an invoice; nothing while nobody has. */
import type { Day } from "#domain/day.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";

export function paidOn({ events }: Pick<Zaak, "events">): Day | undefined {
  const found = standingEvents(events).findLast((event) => event.type === "payment-found");
  return found?.type === "payment-found" ? found.paidOn : undefined;
}
