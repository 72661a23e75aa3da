/** The box at the top of a zaak's page, from the facts as they stand. */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Charter } from "#domain/charter.ts";
import { dayAt } from "#domain/instant.ts";
import { standingEvents } from "#domain/standing-events.ts";
import { isUnreached } from "#domain/status.ts";
import type { Due } from "#domain/term.ts";
import { theDay } from "#domain/the-day.ts";
import { nowWords, promisedWords } from "#mail/broken-words.ts";
import { authorityName } from "#texts/authorities.ts";
import { outcomeSentence } from "#texts/outcomes.ts";
import { type Stand, standWords } from "#texts/stand.ts";
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
    forwardedTo: forwardedTo(file),
    reachable: file.applicant.notify !== "none",
    emergencyPhone: organisation.emergencyPhone,
    unreachedAt: unreachedAt(file),
  });
}

/** As the mail about it says it: one way to tell a citizen that a promise was broken. */
function brokenWords({ norms }: Charter, { zaak: { kind } }: ZaakFile, noun: string, promise: ZaakPromise) {
  const of = { kind, noun };
  const takesNotice = norms.find(({ id }) => id === promise.norm)?.run?.notice !== undefined;
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

/** "U krijgt gelijk.": how it ended, where the employee said so. */
function outcomeOf({ zaak }: ZaakFile): string | undefined {
  const ended = standingEvents(zaak.events).findLast(({ type }) => type === "answered" || type === "closed");
  const outcome = ended?.type === "answered" || ended?.type === "closed" ? ended.outcome : undefined;
  return outcome === undefined ? undefined : outcomeSentence(outcome);
}

/** Our answer in full, once given. */
export function answerText({ zaak, texts }: ZaakFile): string | undefined {
  const answered = standingEvents(zaak.events).findLast(({ type }) => type === "answered");
  return answered?.textId === undefined ? undefined : texts.get(answered.textId)?.body;
}
