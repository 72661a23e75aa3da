/** The promises of a zaak as the desk reads them, with their source; the first to end on top. */

import type { ZaakPromise } from "#domain/assessment.ts";
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { type PromiseGroup, promiseGroups } from "#domain/promise-groups.ts";
import { agreedWords } from "#texts/agreed-time.ts";
import { capital } from "#texts/capital.ts";
import { dueIso, dueWords, longDay } from "#texts/dates.ts";
import { derivationText } from "#texts/derivation.ts";
import { OUTCOME_LABELS, type Tone } from "#texts/zaak/zaak-status.ts";
import { whatIsDue } from "./what-is-due.ts";

export type DeskPromiseRow = {
  readonly what: string;
  readonly day: string;
  /** Before the day: "uiterlijk", or "op" for an appointment. */
  readonly by: string;
  readonly datetime?: string;
  readonly state: string;
  readonly tone: Tone;
  readonly note: string;
  readonly steps: readonly string[];
};

/** One row per thing that is promised: what is still owed first, then what is done; each by the day it ends. */
export function deskPromiseRows(promises: readonly ZaakPromise[], kind: KindSlug): DeskPromiseRow[] {
  const end = ({ promise }: PromiseGroup) => promise.lateFrom ?? Number.POSITIVE_INFINITY;
  return promiseGroups(promises, kind)
    .toSorted((one, other) => Number(isOwed(other)) - Number(isOwed(one)) || end(one) - end(other))
    .map((group) => rowOf(group, kind));
}

const isOwed = ({ outcome }: PromiseGroup): boolean =>
  outcome === "running" || outcome === "paused" || outcome === "broken";

function rowOf({ promise, outcome, isMoved, law, members }: PromiseGroup, kind: KindSlug): DeskPromiseRow {
  const { due, originalDue, outcomeAt } = promise;
  const what = whatIsDue(kind, promise.theme === "explanation" ? undefined : promise);
  const orMessage = members.length > 1 && promise.theme === "action" ? ", of bericht wanneer" : "";
  const notes = [
    SOURCES[promise.strength === "aim" ? "aim" : promise.source],
    law?.isSameDay ? "ook volgens de wet" : law?.promise.due ? `volgens de wet ${dueWords(law.promise.due)}` : "",
    outcomeAt !== undefined && outcome !== "broken" ? `op ${longDay(dayAt(outcomeAt))}` : "",
    isMoved && originalDue ? `eerst ${dueWords(originalDue)}` : "",
    promise.pausedDays > 0 ? `${promise.pausedDays} ${promise.pausedDays === 1 ? "dag" : "dagen"} stilgestaan` : "",
  ];
  return {
    what: capital(what) + orMessage,
    by: agreedWords(promise) ? "op" : "uiterlijk",
    day: due ? (agreedWords(promise) ?? dueWords(due)) : "zonder vaste dag",
    ...(due && { datetime: dueIso(due) }),
    state: OUTCOME_LABELS[outcome].text,
    tone: OUTCOME_LABELS[outcome].tone,
    note: notes.filter(Boolean).join(", "),
    steps: promise.derivation.map(derivationText),
  };
}

const SOURCES = { charter: "belofte", law: "wet", house: "eigen regel", aim: "streven" } as const;
