/** The box while a day lies ahead. */
import type { Due } from "#domain/term.ts";
import { agreedWords } from "#texts/agreed-time.ts";
import { dueIso, dueWords, longDay } from "#texts/dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "#texts/delivery-words.ts";
import type { DayThatIs, Stand, StandSetting } from "./stand.ts";

/** Says nothing yet of what came in this minute. */
export const ON_TRACK = "Op schema.";

/** The day large, what moved it, and the law beside it. */
export function dueStand(day: DayThatIs<"due">, setting: StandSetting): Stand {
  const { due, promise, wasDue } = day;
  const moved = wasDue ? movedLines(wasDue, setting) : [];
  const onTrack = wasDue || promise.strength === "aim" ? [] : [ON_TRACK];
  return {
    tone: "calm",
    heading: dayHeading(day, setting),
    day: { words: agreedWords(promise) ?? dueWords(due), iso: dueIso(due) },
    lines: [...(setting.notOurs ? [setting.notOurs] : []), ...moved, ...onTrack, besideWords(day, setting)],
  };
}

/** "U krijgt antwoord uiterlijk", "Wij komen meestal in actie vóór". */
function dayHeading({ promise, hears, due, wasDue }: DayThatIs<"due">, { kind, noun }: StandSetting): string {
  const words = deliveryWords[kind];
  if (agreedWords(promise)) return `${words.sentence(noun)} op`;
  const by = byWord(due);
  // A day that was planned and written is no longer "meestal".
  if (promise.strength === "aim") return `${(wasDue ? undefined : words.aimSentence) ?? words.sentence(noun)} ${by}`;
  return `${hears && words.whatOrNotice ? "U hoort van ons" : words.sentence(noun)} ${by}`;
}

const byWord = (due: Due): string => ("on" in due ? "uiterlijk" : "vóór");

/** The first day, when we told of the new one, and the reason (product/copy.md 6.3, 6.7). */
function movedLines(wasDue: Due, { moved, reachable = true }: StandSetting): string[] {
  const told = moved
    ? reachable
      ? `Wij schreven u op ${longDay(moved.on)}, dus op tijd, dat het later wordt.`
      : `Dat staat hier sinds ${longDay(moved.on)}.`
    : "Wij schreven u op tijd dat het later wordt.";
  const reason = moved?.words && `${moved.isPlan ? "Wij doen dit samen met ander werk" : "De reden"}: ${moved.words}`;
  return [`Eerst was dat ${dueWords(wasDue)}. ${told}`, ...(reason ? [reason] : [])];
}

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
