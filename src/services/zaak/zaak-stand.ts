/** The box at the top of a zaak's page, from the facts as they stand. */
import type { ZaakPromise } from "#domain/assessment.ts";
import { hasBecomeWoo } from "#domain/became-woo.ts";
import type { Charter } from "#domain/charter.ts";
import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { noticeStanding } from "#domain/notice-standing.ts";
import { standingEvents } from "#domain/standing-events.ts";
import { isUnreached } from "#domain/status.ts";
import type { Due } from "#domain/term.ts";
import { theDay } from "#domain/the-day.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import { nowWords, promisedWords } from "#mail/broken-words.ts";
import { authorityName } from "#texts/authorities.ts";
import type { Stand, StandSetting } from "#texts/stand/stand.ts";
import type { AfterNotice } from "#texts/stand/stand-after-notice.ts";
import { standWords } from "#texts/stand/stand-words.ts";
import { outcomeSentence } from "#texts/zaak/outcomes.ts";
import type { RowWords } from "#texts/zaak/promise-rows.ts";
import type { Context } from "../context.ts";
import type { ZaakFile } from "./open-zaak.ts";
import type { ZaakWords } from "./zaak-words.ts";

/** How it stands with this zaak, in words. */
export function zaakStand(
  { now, organisation, charter }: Context,
  file: ZaakFile,
  { noun, notOurs }: ZaakWords,
): Stand {
  const { zaak, assessment, status, closedAt } = file;
  const today = dayAt(now);
  return standWords(theDay(assessment, zaak.kind, today), {
    status,
    kind: zaak.kind,
    noun,
    today,
    brokenWords: (promise) => brokenWords(charter, file, { noun, notOurs }, promise),
    endedAt: closedAt,
    outcome: outcomeOf(file),
    moved: movedBy(file),
    asked: askedWords(file),
    forwardedTo: forwardedTo(file),
    reachable: file.applicant.notify !== "none",
    emergencyPhone: organisation.emergencyPhone,
    wantsAnswer: zaak.facts.wantsAnswer,
    becameWoo: hasBecomeWoo(zaak),
    notice: afterNotice(file, today),
    notOurs,
    unreachedAt: unreachedAt(file),
  });
}

/** What an ingebrekestelling brought, where one came in. */
function afterNotice({ zaak, assessment }: ZaakFile, today: Day): AfterNotice | undefined {
  const standing = noticeStanding(zaak, assessment, today);
  if (standing.state !== "sent") return undefined;
  const { remedies, warnings } = assessment;
  const set = standingEvents(zaak.events).findLast((event) => event.type === "dwangsom-set");
  return {
    receivedOn: standing.on,
    dwangsom: remedies.find((remedy) => remedy.type === "dwangsom"),
    appealFrom: remedies.find((remedy) => remedy.type === "appeal")?.availableFrom,
    tooEarlyUntil: zaak.kind === "dwangsom" ? warnings.find(({ code }) => code === "too-early")?.on : undefined,
    setEuro: set?.type === "dwangsom-set" ? set.amountEuro : undefined,
  };
}

/** As the mail about it says it: one way to tell a citizen that a promise was broken. */
function brokenWords({ norms }: Charter, { zaak: { kind } }: ZaakFile, words: RowWords, promise: ZaakPromise) {
  const of = { kind, ...words };
  const notice = norms.find(({ id }) => id === promise.norm)?.run?.notice;
  const takesNotice = notice !== undefined && notice.isException !== true;
  const line = { promise: { ...promise, due: promise.due as Due, takesNotice } };
  return { promisedWords: promisedWords(of, line), nowWords: nowWords(of, line) };
}

function unreachedAt({ zaak }: ZaakFile) {
  if (!isUnreached(zaak.events)) return undefined;
  return standingEvents(zaak.events).findLast(({ type }) => type === "call-attempted")?.at;
}

function forwardedTo({ zaak }: ZaakFile): string | undefined {
  const forwarded = standingEvents(zaak.events).findLast((event) => event.type === "forwarded");
  return forwarded?.type === "forwarded" ? authorityName(forwarded.to) : undefined;
}

/** The message that named the day that now holds, with its reason; one that came too late moved nothing. */
function movedBy({ zaak, texts, assessment }: ZaakFile): StandSetting["moved"] {
  const refused = assessment.refused.map(({ event }) => zaak.events[event ?? -1]);
  const last = standingEvents(zaak.events).findLast((event) => MOVES.includes(event.type) && !refused.includes(event));
  if (last?.textId === undefined) return undefined;
  const words = texts.get(last.textId)?.body;
  return {
    on: dayAt(last.at),
    isPlan: last.type === "planned",
    isByLaw: last.type === "verdaging",
    words: words || undefined,
  };
}

/** What we asked the citizen last. */
function askedWords({ zaak, texts }: ZaakFile): string | undefined {
  const asked = standingEvents(zaak.events).findLast(({ type }) => type === "supplement-asked");
  return asked?.textId === undefined ? undefined : texts.get(asked.textId)?.body || undefined;
}

const MOVES: readonly ZaakEventType[] = ["planned", "verdaging", "delay-notice"];

/** "U krijgt gelijk.": how it ended, where the employee said so. */
function outcomeOf({ zaak }: ZaakFile): string | undefined {
  const ended = standingEvents(zaak.events).findLast(({ type }) => type === "answered" || type === "closed");
  const outcome = ended?.type === "answered" || ended?.type === "closed" ? ended.outcome : undefined;
  return outcome === undefined ? undefined : outcomeSentence(outcome);
}

/** Our newest answer, or the information that was sent with its words. */
export const answerEvent = ({ events }: Zaak): RecordedEvent | undefined =>
  standingEvents(events).findLast(
    ({ type, textId }) => type === "answered" || (type === "sent" && textId !== undefined),
  );

/** Our answer or the information in full, once given. */
export function answerText({ zaak, texts }: ZaakFile): string | undefined {
  const answered = answerEvent(zaak);
  return answered?.textId === undefined ? undefined : texts.get(answered.textId)?.body;
}

/** The answer or decision itself, with when it was given. */
export function lastAnswer({ zaak }: Pick<ZaakFile, "zaak">) {
  const answered = standingEvents(zaak.events).findLast(({ type }) => type === "answered");
  return answered?.type === "answered" ? answered : undefined;
}
