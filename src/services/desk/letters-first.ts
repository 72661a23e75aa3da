/** What goes by letter happens when it is posted: until then there is only the letter. */
import { letterOf, SENT_BY_LETTER } from "#domain/waiting-letter.ts";
import type { NewEvent } from "../zaak/change-zaak.ts";
import { deskMailKey, nextSeq } from "./citizen-mail.ts";
import type { DeskChange, DeskFacts } from "./desk-action.ts";

/**
 * The events of a step, with letters in place of those that such a citizen is only told of on paper. An event whose
 * day of posting was filled in has no message to print: it has happened.
 */
export function lettersFirst(facts: DeskFacts, { events, messages = [] }: DeskChange): readonly NewEvent[] {
  if (facts.notify !== "letter") return events;
  const first = nextSeq(facts);
  return events.map(({ text, ...event }, index) => {
    const key = deskMailKey(facts.zaak.reference, first + index);
    const isPrinted = messages.some(({ dedupeKey }) => dedupeKey === key);
    // Information in words is itself the letter; an order that is "sent" is in the post already.
    const isSent = (SENT_BY_LETTER as readonly string[]).includes(event.type) || (event.type === "sent" && text);
    return { ...(isPrinted && isSent ? letterOf(event) : event), ...(text && { text }) };
  });
}
