/** Tells a form that was sent twice (double click, reload, retry) from another step on a zaak that has changed. */
import type { Employee } from "#auth/employee.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import { factsOfZaakEvent } from "#domain/zaak-event-schema.ts";
import type { Text } from "#repositories/texts.ts";
import type { NewEvent } from "../zaak/change-zaak.ts";

/** What came after the page was shown. Breaks that the portal declared meanwhile are not of anyone's making. */
export const eventsSince = ({ events }: Zaak, seenSeq: number): readonly RecordedEvent[] =>
  standingEvents(events)
    .filter(({ seq, type }) => seq > seenSeq && type !== "promise-broken")
    .toSorted((one, other) => one.seq - other.seq);

/** The zaak as its page showed it. */
export const asSeen = (zaak: Zaak, seenSeq: number): Zaak => ({
  ...zaak,
  events: zaak.events.filter(({ seq, type }) => seq <= seenSeq || type === "promise-broken"),
});

/** Whether all that came since is exactly this step, by this employee, word for word. */
export function isSentTwice(
  step: readonly NewEvent[],
  since: readonly RecordedEvent[],
  texts: readonly Text[],
  employee: Employee,
): boolean {
  const byEmployee = since.every(({ actor }) => actor.kind === "staff" && actor.id === employee.id);
  const wordsOf = (textId: number | undefined) => texts.find(({ id }) => id === textId)?.body;
  return (
    byEmployee &&
    step.length === since.length &&
    step.every((event, index) => {
      const other = since[index] as RecordedEvent;
      return event.text?.body === wordsOf(other.textId) && factsIn(event) === factsIn(other);
    })
  );
}

const factsIn = (event: NewEvent | RecordedEvent): string => `${event.type} ${JSON.stringify(factsOfZaakEvent(event))}`;
