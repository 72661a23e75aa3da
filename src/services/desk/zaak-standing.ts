/** What the desk reads off a timeline: who handles it, whether it is open, what was done. */
import { endingOf } from "#domain/ending.ts";
import { standingEvents } from "#domain/standing-events.ts";
import { waitingLetters } from "#domain/waiting-letter.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import type { Colleague } from "#repositories/staff.ts";

/** The newest event of one of these types that still counts. */
export function lastEvent<Type extends ZaakEventType>(
  zaak: Zaak,
  ...types: readonly Type[]
): Extract<RecordedEvent, { type: Type }> | undefined {
  return standingEvents(zaak.events).findLast((event) => (types as readonly string[]).includes(event.type)) as
    | Extract<RecordedEvent, { type: Type }>
    | undefined;
}

/** Whether anything of this kind has happened, or waits to be posted, since the zaak was opened, or opened again. */
export function hasHappened(zaak: Zaak, ...types: readonly ZaakEventType[]): boolean {
  const reopened = lastEvent(zaak, "reopened");
  const isWritten = waitingLetters(zaak).some(
    ({ brings, seq }) => types.includes(brings) && (reopened === undefined || seq > reopened.seq),
  );
  if (isWritten) return true;
  return standingEvents(zaak.events).some(
    (event) => types.includes(event.type) && (reopened === undefined || event.seq > reopened.seq),
  );
}

/** Whether a letter that brings this is written and not posted yet. */
export const waitsToBePosted = (zaak: Zaak, type: ZaakEventType): boolean =>
  waitingLetters(zaak).some(({ brings }) => brings === type);

export const isOpen = (zaak: Zaak): boolean => endingOf(zaak.events) === undefined;

/** Who handles it: as last assigned. */
export function handlerOf(zaak: Zaak, staff: readonly Colleague[]): Colleague | undefined {
  const assigned = lastEvent(zaak, "assigned");
  return assigned && staff.find(({ id }) => String(id) === assigned.handlerId);
}
