/** The events that count, in the order in which they happened. */

import { dayAt } from "../instant.ts";
import { standingEvents } from "../standing-events.ts";
import type { ZaakEvent, ZaakEventType } from "../zaak-event.ts";
import type { RuledInput } from "./ruled-input.ts";
import type { Verdicts } from "./verdicts.ts";

export type Entry<Type extends ZaakEventType = ZaakEventType> = {
  /** Place in the events as they were given. */
  readonly index: number;
  readonly event: ZaakEvent<Type>;
};

/** Whether the entry is of one of these types; narrows it. */
export const isOf = <Type extends ZaakEventType>(entry: Entry, ...types: readonly Type[]): entry is Entry<Type> =>
  (types as readonly string[]).includes(entry.event.type);

/** What may move a term or start the dwangsom: refused before the zaak came in, and when no rule knows what to do with it. */
export const MOVING: readonly ZaakEventType[] = [
  "verdaging",
  "delay-notice",
  "consent",
  "pause",
  "supplement-asked",
  "third-party-asked",
  "ingebrekestelling",
];

/** Without what a later correction took back, oldest first; those of one moment in the order given. */
export function timelineOf({ events, receivedAt }: RuledInput, verdicts: Verdicts): readonly Entry[] {
  const standing = new Set(standingEvents(events));
  const receivedOn = receivedAt === undefined ? undefined : dayAt(receivedAt);
  return events
    .map((event, index) => ({ index, event }))
    .filter(({ event, index }) => {
      if (!standing.has(event)) return false;
      if (receivedOn === undefined || !MOVING.includes(event.type) || dayAt(event.at) >= receivedOn) return true;
      verdicts.refuse(index, { code: "before-receipt", on: receivedOn });
      return false;
    })
    .toSorted((a, b) => a.event.at - b.event.at || a.index - b.index);
}
