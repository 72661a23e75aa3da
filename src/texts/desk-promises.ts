/** The promises of a zaak as the desk reads them: each norm apart, with its source, the first to end on top. */
import type { Outcome, ZaakPromise } from "#domain/assessment.ts";
import { isoOfDay } from "#domain/day.ts";
import { dayAt, isoOfInstant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
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

/** What is still owed first, then what is done; each by the day it ends. */
export function deskPromiseRows(promises: readonly ZaakPromise[], kind: KindSlug): DeskPromiseRow[] {
  const isOwed = ({ outcome }: ZaakPromise) => outcome === "running" || outcome === "paused" || outcome === "broken";
  const end = ({ lateFrom }: ZaakPromise) => lateFrom ?? Number.POSITIVE_INFINITY;
  return promises
    .toSorted((one, other) => Number(isOwed(other)) - Number(isOwed(one)) || end(one) - end(other))
    .map((promise) => rowOf(promise, kind));
}

function rowOf(promise: ZaakPromise, kind: KindSlug): DeskPromiseRow {
  const { due, originalDue, outcome, outcomeAt, delivers, theme } = promise;
  const what = promise.source === "house" ? "uitleg" : dueWords(kind, { theme, delivers });
  const notes = [
    SOURCES[promise.strength === "aim" ? "aim" : promise.source],
    outcomeAt !== undefined && outcome !== "broken" ? `op ${longDay(dayAt(outcomeAt))}` : "",
    originalDue && due && isoOf(originalDue) !== isoOf(due) ? `eerst ${wordsOf(originalDue)}` : "",
    promise.pausedDays > 0 ? `${promise.pausedDays} ${promise.pausedDays === 1 ? "dag" : "dagen"} stilgestaan` : "",
  ];
  return {
    what: what.charAt(0).toUpperCase() + what.slice(1),
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
