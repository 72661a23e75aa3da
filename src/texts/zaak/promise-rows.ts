/** The promises of a zaak as rows: norms that are one thing to the citizen are one row (product/copy.md, 0.4 and 6.8). */

import type { ZaakPromise } from "#domain/assessment.ts";
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { NormTheme } from "#domain/norm.ts";
import { type PromiseGroup, promiseGroups } from "#domain/promise-groups.ts";
import { isSameDue } from "#domain/term.ts";
import { agreedWords } from "#texts/agreed-time.ts";
import { capital } from "#texts/capital.ts";
import { dueIso, dueWords, longDay } from "#texts/dates.ts";
import { deliveryWords } from "#texts/delivery-words.ts";
import { derivationText } from "#texts/derivation.ts";
import type { NotOurs } from "#texts/not-ours.ts";
import { OUTCOME_LABELS, type Tone } from "./zaak-status.ts";

export type PromiseRow = {
  /** The promise that the row is about: the one a flag on it means. */
  readonly norm: string;
  readonly run: number;
  readonly source: ZaakPromise["source"];
  readonly isAim: boolean;
  readonly what: string;
  readonly day: string;
  readonly datetime?: string;
  /** Before the day, where that is neither "uiterlijk" nor "vóór". */
  readonly by?: string;
  readonly state: string;
  readonly tone: Tone;
  readonly note?: string;
  readonly steps: readonly string[];
};

/** What is promised, as the name of its row: "Antwoord op uw klacht". */
export function promiseTitle(theme: NormTheme, orNotice: boolean, kind: KindSlug, noun: string): string {
  if (theme === "receipt") return `Bericht dat wij uw ${noun} hebben`;
  if (theme === "handler") return `Bericht wie uw ${noun} behandelt`;
  if (theme === "payment") return "Betaling van uw factuur";
  if (theme === "explanation") return "Uitleg over uw melding dat een belofte niet is nagekomen";
  const words = deliveryWords[kind];
  const what = orNotice && words.whatOrNotice ? words.whatOrNotice(noun) : words.what(noun);
  return capital(what);
}

/** The same for one promise of a zaak, in a sentence about whether it was done: what is one line has one name. */
export function promiseTitleIn(
  promises: readonly ZaakPromise[],
  {
    norm,
    run,
    theme,
    orNotice,
    source,
    delivers,
  }: Pick<ZaakPromise, "norm" | "run" | "theme" | "orNotice" | "source" | "delivers">,
  kind: KindSlug,
  noun: string,
): string {
  const deed = deliveryWords[kind].deed;
  const group = promiseGroups(promises, kind).find(({ members }) =>
    members.some((member) => member.norm === norm && member.run === run),
  );
  if (deed && (delivers || group?.promise.delivers)) return deed(noun);
  if (source === "law") return promiseTitle(theme, false, kind, noun); // the law takes no message in its place
  return promiseTitle(theme, group?.hasNotice ?? orNotice, kind, noun);
}

/** How a zaak is spoken of: what it is called and, of a report about a place of another, what we do with it. */
export type RowWords = { readonly noun: string; readonly notOurs?: NotOurs | undefined };

/** One row per thing that is promised. */
export const promiseRows = (promises: readonly ZaakPromise[], kind: KindSlug, words: RowWords): PromiseRow[] =>
  promiseGroups(promises, kind).map((group) => rowOf(group, kind, words));

function rowOf(group: PromiseGroup, kind: KindSlug, { noun, notOurs }: RowWords): PromiseRow {
  const { promise, theme, hasNotice, outcome } = group;
  const elsewhere = theme === "action" && outcome !== "lapsed" ? notOurs : undefined;
  const label = OUTCOME_LABELS[outcome];
  const note = elsewhere ? "" : noteOf(group);
  const agreed = agreedWords(promise);
  return {
    norm: promise.norm,
    run: promise.run,
    source: promise.source,
    isAim: promise.strength === "aim" && !elsewhere,
    what: elsewhere?.row ?? promiseTitle(theme, hasNotice, kind, noun),
    day: promise.due ? (agreed ?? dueWords(promise.due)) : "zonder vaste dag",
    ...(agreed && { by: "Op" }),
    ...(promise.due && { datetime: dueIso(promise.due) }),
    state: group.isMoved && outcome === "running" ? "Verplaatst" : stateWords(label.text, promise),
    tone: label.tone,
    ...(note !== "" && { note }),
    steps: stepsOf(group),
  };
}

/** "Uiterlijk maandag 1 februari 2027", "Meestal vóór dinsdag 24 november 2026, 6.52 uur"; a term in hours ends before a time. */
export const byDayWords = (row: PromiseRow): string =>
  row.datetime === undefined ? "Zonder vaste dag" : `${byWords(row)} ${row.day}`;

/** The first word of it, for a list whose column says "Uiterlijk" only on a wide screen. */
export function byWords({ by, isAim, datetime }: Pick<PromiseRow, "by" | "isAim" | "datetime">): string {
  if (by) return by;
  const word = datetime?.includes("T") ? "vóór" : "uiterlijk";
  return isAim ? `Meestal ${word}` : capital(word);
}

function stateWords(label: string, { doneAt }: ZaakPromise): string {
  return doneAt === undefined ? label : `${label} (${longDay(dayAt(doneAt))})`;
}

/** Beside the day: the day that was promised first, what the law says, and that an aim is no promise. */
function noteOf({ promise, law, isMoved, outcome }: PromiseGroup): string {
  const notes = [];
  if (isMoved && promise.originalDue) notes.push(`Eerst: ${dueWords(promise.originalDue)}.`);
  if (outcome === "paused") notes.push("Loopt de tijd eerder weer? Dan wordt deze dag ook eerder.");
  if (promise.source === "law") notes.push("Dit zegt de wet.");
  if (outcome === "to-check") notes.push("Het portaal ziet betalingen niet. Een medewerker kijkt dit na.");
  if (promise.source === "house") notes.push("Dit is onze eigen regel.");
  // What is broken is the message that was due as well, and that is no aim.
  if (promise.strength === "aim" && outcome !== "broken" && outcome !== "late") notes.push("Dit is een streven.");
  if (law?.promise.due)
    notes.push(law.isSameDay ? "Ook volgens de wet." : `Uiterste dag volgens de wet: ${dueWords(law.promise.due)}.`);
  return notes.join(" ");
}

/** How the day was found; where the law has another day, how that was found as well. */
function stepsOf({ promise, law }: PromiseGroup): string[] {
  if (!promise.due) return [];
  const steps = promise.derivation.map(derivationText);
  if (!law?.promise.due || isSameDue(law.promise.due, promise.due)) return steps;
  const lawSteps = law.promise.derivation.map(derivationText).filter((sentence) => !steps.includes(sentence));
  return [...steps, ...lawSteps.map((sentence) => `Volgens de wet: ${sentence}`)];
}
