/** The box at the top of a zaak's page, from the facts as they stand. */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Charter } from "#domain/charter.ts";
import { dayAt } from "#domain/instant.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Due } from "#domain/term.ts";
import { theDay } from "#domain/the-day.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import { nowWords, promisedWords } from "#mail/broken-words.ts";
import { authorityName } from "#texts/authorities.ts";
import { outcomeSentence } from "#texts/outcomes.ts";
import { type Stand, type StandSetting, standWords } from "#texts/stand.ts";
import type { Context } from "./context.ts";
import type { ZaakFile } from "./open-zaak.ts";
import type { ZaakWords } from "./zaak-words.ts";

/** How it stands with this zaak, in words. */
export function zaakStand({ now, organisation, charter }: Context, file: ZaakFile, { noun }: ZaakWords): Stand {
  const { zaak, assessment, status, closedAt } = file;
  const today = dayAt(now);
  return standWords(theDay(assessment, zaak.kind, today), {
    status,
    kind: zaak.kind,
    noun,
    today,
    brokenWords: (promise) => brokenWords(charter, file, noun, promise),
    endedAt: closedAt,
    outcome: outcomeOf(file),
    moved: movedBy(file),
    forwardedTo: forwardedTo(file),
    reachable: file.applicant.notify !== "none",
    emergencyPhone: organisation.emergencyPhone,
  });
}

/** As the mail about it says it: one way to tell a citizen that a promise was broken. */
function brokenWords({ norms }: Charter, { zaak: { kind } }: ZaakFile, noun: string, promise: ZaakPromise) {
  const of = { kind, noun };
  const takesNotice = norms.find(({ id }) => id === promise.norm)?.run?.notice !== undefined;
  const line = { promise: { ...promise, due: promise.due as Due, takesNotice } };
  return { promisedWords: promisedWords(of, line), nowWords: nowWords(of, line) };
}

function forwardedTo({ zaak }: ZaakFile): string | undefined {
  const forwarded = standingEvents(zaak.events).findLast((event) => event.type === "forwarded");
  return forwarded?.type === "forwarded" ? authorityName(forwarded.to) : undefined;
}

/** The message that named the day that now holds, with its reason. */
function movedBy({ zaak, texts }: ZaakFile): StandSetting["moved"] {
  const last = standingEvents(zaak.events).findLast(({ type }) => MOVES.includes(type));
  if (last?.textId === undefined) return undefined;
  const words = texts.get(last.textId)?.body;
  return { on: dayAt(last.at), isPlan: last.type === "planned", words: words || undefined };
}

const MOVES: readonly ZaakEventType[] = ["planned", "verdaging", "delay-notice"];

/** "U krijgt gelijk.": how it ended, where the employee said so. */
function outcomeOf({ zaak }: ZaakFile): string | undefined {
  const ended = standingEvents(zaak.events).findLast(({ type }) => type === "answered" || type === "closed");
  const outcome = ended?.type === "answered" || ended?.type === "closed" ? ended.outcome : undefined;
  return outcome === undefined ? undefined : outcomeSentence(outcome);
}

/** Our newest answer. */
export const answerEvent = ({ events }: Zaak): RecordedEvent | undefined =>
  standingEvents(events).findLast(({ type }) => type === "answered");

/** Our answer in full, once given. */
export function answerText({ zaak, texts }: ZaakFile): string | undefined {
  const answered = answerEvent(zaak);
  return answered?.textId === undefined ? undefined : texts.get(answered.textId)?.body;
}
