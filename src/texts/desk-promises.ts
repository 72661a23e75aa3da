/** The promises of a zaak as the desk reads them, with their source; the first to end on top. */
import type { Outcome, ZaakPromise } from "#domain/assessment.ts";
import { isoOfDay } from "#domain/day.ts";
import { dayAt, isoOfInstant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { type PromiseGroup, promiseGroups } from "#domain/promise-groups.ts";
import type { Due } from "#domain/term.ts";
import { longDay, longMoment } from "./dates.ts";
import { derivationText } from "./derivation.ts";
import { dueWords } from "./due-words.ts";

export type DeskPromiseRow = {
  readonly what: string;
  readonly day: string;
  readonly datetime?: string;
  readonly state: string;
  readonly tone: "ok" | "running" | "late" | "paused" | "neutral";
  readonly note: string;
  readonly steps: readonly string[];
};

const OUTCOMES: { readonly [O in Outcome]: Pick<DeskPromiseRow, "state" | "tone"> } = {
  running: { state: "Loopt", tone: "running" },
  paused: { state: "Staat stil", tone: "paused" },
  kept: { state: "Gehaald", tone: "ok" },
  "kept-by-notice": { state: "Gehaald met bericht", tone: "ok" },
  broken: { state: "Niet gehaald", tone: "late" },
  late: { state: "Te laat gehaald", tone: "late" },
  lapsed: { state: "Geldt niet meer", tone: "neutral" },
  within: { state: "Binnen de tijd", tone: "ok" },
  later: { state: "Later dan meestal", tone: "paused" },
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
  const what = promise.source === "house" ? "uitleg" : dueWords(kind, promise);
  const orMessage = members.length > 1 && promise.theme === "action" ? ", of bericht wanneer" : "";
  const notes = [
    SOURCES[promise.strength === "aim" ? "aim" : promise.source],
    law?.isSameDay ? "ook volgens de wet" : law?.promise.due ? `volgens de wet ${wordsOf(law.promise.due)}` : "",
    outcomeAt !== undefined && outcome !== "broken" ? `op ${longDay(dayAt(outcomeAt))}` : "",
    isMoved && originalDue ? `eerst ${wordsOf(originalDue)}` : "",
    promise.pausedDays > 0 ? `${promise.pausedDays} ${promise.pausedDays === 1 ? "dag" : "dagen"} stilgestaan` : "",
  ];
  return {
    what: what.charAt(0).toUpperCase() + what.slice(1) + orMessage,
    day: due ? wordsOf(due) : "zonder vaste dag",
    ...(due && { datetime: isoOf(due) }),
    ...OUTCOMES[outcome],
    note: notes.filter(Boolean).join(", "),
    steps: promise.derivation.map(derivationText),
  };
}

const SOURCES = { charter: "belofte", law: "wet", house: "eigen regel", aim: "streven" } as const;

const wordsOf = (due: Due): string => ("on" in due ? longDay(due.on) : longMoment(due.at));
const isoOf = (due: Due): string => ("on" in due ? isoOfDay(due.on) : isoOfInstant(due.at));
