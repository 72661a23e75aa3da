/** The box once the day has gone by: of an aim that took longer, of a promise that we broke. */
import { deliverableOf } from "#domain/deliverable.ts";
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { dueIso, dueWords, longDay, longMoment } from "#texts/dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "#texts/delivery-words.ts";
import type { DayThatIs, Stand, StandSetting } from "./stand.ts";

export function laterStand(
  { due, promise }: DayThatIs<"later-than-usual">,
  { emergencyPhone, kind }: StandSetting,
): Stand {
  return {
    tone: "late",
    heading: "Het duurt langer dan meestal.",
    lines: [
      `Wij streefden ernaar om vóór ${dueWords(due)} ${kind === "pers" ? "te antwoorden" : "in actie te komen"}.`,
      ...(promise.expectedOn === undefined ? [] : [`Wij verwachten nu: ${longDay(promise.expectedOn)}.`]),
      ...(emergencyPhone && kind === "melding" ? [`Is het nog gevaarlijk? Bel ${emergencyPhone}.`] : []),
    ],
  };
}

export function lateStand(
  { promise, promised, since, isByLaw, law, next, expectedOn }: DayThatIs<"late">,
  setting: StandSetting,
): Stand {
  const { kind, noun } = setting;
  const { promisedWords, nowWords } = setting.brokenWords(promise);
  const sinceWords = "on" in promised ? longDay(dayAt(since)) : longMoment(since);
  const lawDay = law?.promise.due;
  // Never the same day twice.
  const isLawsToo = isByLaw && (law ? law.isSame : promise.source === "law");
  return {
    tone: isByLaw ? "law" : "late",
    heading: `Wij zijn te laat${isByLaw ? lateWithWords(kind) : ""} sinds ${sinceWords}. Dat is onze fout.`,
    lines: [
      `Beloofd: ${promisedWords}${isLawsToo ? ` Dit was ${law ? "ook " : ""}de uiterste dag volgens de wet.` : ""}`,
      `Nu: ${nowWords}`,
      ...(isByLaw && lawDay && !isLawsToo
        ? [`De uiterste dag volgens de wet was ${dueWords(lawDay)}. Ook die is voorbij.`]
        : []),
      ...(expectedOn === undefined
        ? []
        : [`Wij verwachten nu: ${longDay(expectedOn)}. De belofte van ${dueWords(promised)} is niet gehaald.`]),
      ...nextLine(next, law, kind, noun),
    ],
  };
}

/** "Wij zijn te laat met ons besluit, sinds …": where the law has a decision, it says of what. */
const lateWithWords = (kind: KindSlug): string => (deliverableOf(kind) === "decision" ? " met ons besluit," : "");

/** What still comes, small: the missed day stays the large one. */
function nextLine(
  next: DayThatIs<"late">["next"],
  law: DayThatIs<"late">["law"],
  kind: KindSlug,
  noun: string,
): string[] {
  if (!next?.due) return [];
  const isBoth = next.source !== "law" && law?.promise.due && dueIso(law.promise.due) === dueIso(next.due);
  const byLaw = isBoth ? "Dit is ook de" : next.source === "law" ? "Dit is de" : undefined;
  const said = byLaw ? ` ${byLaw} uiterste dag volgens de wet. ${whatTheLawUnlocks(kind)}`.trimEnd() : "";
  return [`Nog steeds: ${deliveryWords[kind].what(noun)}, uiterlijk ${dueWords(next.due)}.${said}`];
}
