/** The box while a day lies ahead. */

import type { ZaakPromise } from "#domain/assessment.ts";
import type { Due } from "#domain/term.ts";
import { agreedWords } from "#texts/agreed-time.ts";
import { capital } from "#texts/capital.ts";
import { dueIso, dueWords, longDay } from "#texts/dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "#texts/delivery-words.ts";
import type { NotOurs } from "#texts/not-ours.ts";
import type { DayThatIs, Stand, StandSetting } from "./stand.ts";

const byWord = (due: Due): string => ("on" in due ? "uiterlijk" : "vóór");

/** "U krijgt antwoord uiterlijk", "Wij komen meestal in actie vóór". */
function dayHeading({ promise, hears, due, wasDue }: DayThatIs<"due">, { kind, noun }: StandSetting): string {
  const words = deliveryWords[kind];
  if (agreedWords(promise)) return `${words.sentence(noun)} op`;
  const by = byWord(due);
  // A day that was planned and written is no longer "meestal".
  if (promise.strength === "aim")
    return `${(wasDue && !isReassessed(promise) ? undefined : words.aimSentence) ?? words.sentence(noun)} ${by}`;
  return `${hears && words.whatOrNotice ? "U hoort van ons" : words.sentence(noun)} ${by}`;
}

/** Says nothing yet of what came in this minute. */
export const ON_TRACK = "Op schema.";

export function dueStand(day: DayThatIs<"due">, setting: StandSetting): Stand {
  const { due, promise, wasDue } = day;
  if (setting.notOurs) return notOursStand(due, setting.notOurs);
  const moved = wasDue ? movedLines(wasDue, promise, setting) : [];
  const onTrack = wasDue || promise.strength === "aim" ? [] : [ON_TRACK];
  return {
    tone: "calm",
    heading: dayHeading(day, setting),
    day: { words: agreedWords(promise) ?? dueWords(due), iso: dueIso(due) },
    lines: [...moved, ...onTrack, besideWords(day, setting)],
  };
}

/** No large day: what happens at the place is another's to say. Ours is to send it on, or to write. */
const notOursStand = (due: Due, { heading, lines, toDo, byThen }: NotOurs): Stand => ({
  tone: "calm",
  heading,
  lines: [...lines, ...(toDo ? [toDo] : []), `${capital(byWord(due))} ${dueWords(due)} ${byThen}.`],
});

/** The first day, when we told of the new one, and the reason (product/copy.md 6.3, 6.7). */
function movedLines(wasDue: Due, promise: ZaakPromise, { moved, reachable = true }: StandSetting): string[] {
  if (isReassessed(promise)) return [`Eerst was dat ${dueWords(wasDue)}. Wij schatten nu anders in hoe erg het is.`];
  const told = moved
    ? reachable
      ? ` Wij schreven u op ${longDay(moved.on)}, dus op tijd, dat het later wordt.`
      : ` Dat staat hier sinds ${longDay(moved.on)}.`
    : "";
  const allowed = moved?.isByLaw ? " Dat mag volgens de wet één keer." : "";
  const reason = moved?.words && `${moved.isPlan ? "Wij doen dit samen met ander werk" : "De reden"}: ${moved.words}`;
  return [`Eerst was dat ${dueWords(wasDue)}.${told}${allowed}${otherwiseMoved(promise)}`, ...(reason ? [reason] : [])];
}

/** What else made the day later: the time stood still, or the citizen agreed. */
function otherwiseMoved({ pausedDays, derivation }: ZaakPromise): string {
  const stoodStill = pausedDays > 0 ? ` De tijd stond ${pausedDays === 1 ? "1 dag" : `${pausedDays} dagen`} stil.` : "";
  return `${stoodStill}${derivation.some(({ step }) => step === "consent") ? " U ging akkoord met meer tijd." : ""}`;
}

/** The time is another because we took the report to be worse or less bad, not because we asked for more of it. */
const isReassessed = ({ derivation }: ZaakPromise): boolean =>
  derivation.findLast(({ step }) => step === "severity-changed" || step === "delay-notice")?.step ===
  "severity-changed";

/** Beside the day: the law's, never without what it unlocks; or that there is none. */
function besideWords({ promise, law }: DayThatIs<"due">, { kind, reachable = true }: StandSetting): string {
  if (promise.strength === "aim")
    return `Dit is een streven. Duurt het langer? Dan ${reachable ? "krijgt u bericht" : "leest u hier"} wanneer wel.`;
  const unlocked = whatTheLawUnlocks(kind);
  if (promise.source === "law") return `Deze dag volgt uit de wet. ${unlocked}`.trim();
  if (law?.isSame) return `Dit is ook de uiterste dag volgens de wet. ${unlocked}`.trim();
  if (law?.promise.due) return `Uiterste dag volgens de wet: ${dueWords(law.promise.due)}. ${unlocked}`.trim();
  return "De wet noemt hiervoor geen termijn.";
}
