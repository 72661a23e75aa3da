/** What of an order still lies on our shelf: set aside, and not in the post yet. */
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";

/** The titles that were not sent with a part of the order; none for a wish for many, which goes out as a whole. */
export function linesToSend({ facts, events }: Pick<Zaak, "facts" | "events">): NonNullable<Zaak["facts"]["order"]> {
  const gone = standingEvents(events).flatMap((event) => (event.type === "message-sent" ? (event.titles ?? []) : []));
  return (facts.order ?? []).filter(({ slug }) => !gone.includes(slug));
}
