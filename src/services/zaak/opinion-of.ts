/** What the citizen last said of what we did; what we did after that, they have not judged yet. */
import type { OpinionAnswer, OpinionQuestion } from "#domain/opinion.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";

const JUDGED: { readonly [Question in OpinionQuestion]: readonly ZaakEventType[] } = {
  solved: ["action-started", "done", "closed"],
  clear: ["answered"],
};

/** The newest thing we did that this question is about; nothing when there is none, or the zaak was opened again. */
export function judgedDeed(zaak: Zaak, question: OpinionQuestion): RecordedEvent | undefined {
  const last = standingEvents(zaak.events).findLast(
    ({ type }) => type === "reopened" || JUDGED[question].includes(type),
  );
  return last?.type === "reopened" ? undefined : last;
}

/** Nothing while the question is open. */
export function opinionOf(zaak: Zaak, question: OpinionQuestion): OpinionAnswer | undefined {
  const deed = judgedDeed(zaak, question);
  const said = standingEvents(zaak.events).findLast(
    (event) => event.type === "opinion-given" && event.question === question,
  );
  return deed && said?.type === "opinion-given" && said.seq > deed.seq ? said.answer : undefined;
}
