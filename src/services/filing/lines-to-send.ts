/** What an order holds: set aside at once, or agreed with the citizen; and what of it still lies on our shelf. */
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";

type Lines = NonNullable<Zaak["facts"]["order"]>;
type Order = Pick<Zaak, "facts" | "events">;

/** What was asked beyond the number for one order, while nobody has called about it: an employee calls first. */
export const openWishes = ({ facts, events }: Order): Lines =>
  standingEvents(events).some(({ type }) => type === "copies-agreed") ? [] : (facts.wishes ?? []);

/** Everything that goes out, or went. */
export const orderedLines = ({ facts, events }: Order): Lines => [
  ...(facts.order ?? []),
  ...standingEvents(events).flatMap((event) => (event.type === "copies-agreed" ? event.lines : [])),
];

/** The titles that were not sent with a part of the order. */
export function linesToSend(order: Order): Lines {
  const gone = standingEvents(order.events).flatMap((event) =>
    event.type === "message-sent" ? (event.titles ?? []) : [],
  );
  return orderedLines(order).filter(({ slug }) => !gone.includes(slug));
}
