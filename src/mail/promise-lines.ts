/** The days of a zaak as sentences: which promise ends when, and what its end means (product/copy.md 0.1, 0.2, 0.4). */
import type { Due } from "#domain/term.ts";
import { longDay, longMoment } from "#texts/dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "#texts/delivery-words.ts";
import { type Line, strong } from "./blocks.ts";
import type { MailPromise, ZaakMailFacts } from "./mail-facts.ts";

type Days = Pick<ZaakMailFacts, "kind" | "noun" | "promises">;

/** "maandag 1 februari 2027", or with the time where the term is in hours. */
export const dueWords = (due: Due): string => ("on" in due ? longDay(due.on) : longMoment(due.at));

/** "uiterlijk maandag 1 februari 2027", "vóór dinsdag 24 november 2026, 6.52 uur". */
export const byWords = (due: Due): string => `${"on" in due ? "uiterlijk" : "vóór"} ${dueWords(due)}`;

const sameDue = (one: Due, other: Due): boolean => dueWords(one) === dueWords(other);

type Ahead = { readonly first: MailPromise & { due: Due }; readonly law?: (MailPromise & { due: Due }) | undefined };

/** What still runs and brings the citizen something: the first to end, and the law's where that is another promise. */
export function aheadOf(promises: readonly MailPromise[]): Ahead | undefined {
  const running = promises.filter(
    (promise): promise is MailPromise & { due: Due } =>
      promise.delivers && promise.outcome === "running" && promise.due !== undefined,
  );
  const [first] = running.toSorted(
    (one, other) =>
      (one.lateFrom ?? 0) - (other.lateFrom ?? 0) || Number(one.source === "law") - Number(other.source === "law"),
  );
  return first && { first, law: running.find((promise) => promise.source === "law" && promise !== first) };
}

/** What stands beside the day: the law's day with what it unlocks, or that the law names none. */
export function besideTheDay({ kind }: Days, { first, law }: Ahead): string {
  const unlocked = whatTheLawUnlocks(kind);
  if (first.source === "law")
    return [`Deze dag volgt uit de wet${first.article ? ` (${first.article})` : ""}.`, unlocked].join(" ").trim();
  if (law && sameDue(first.due, law.due)) return `Dit is ook de uiterste dag volgens de wet. ${unlocked}`.trim();
  if (law) return `Uiterste dag volgens de wet: ${dueWords(law.due)}. ${unlocked}`.trim();
  if (first.strength === "aim") return "Duurt het langer? Dan krijgt u bericht wanneer wel.";
  return "De wet noemt hiervoor geen termijn.";
}

/** "Uiterlijk maandag 1 februari 2027: antwoord op uw klacht. Dit is ook …": a line in a list of what comes. */
export function deliveryLine(days: Days): Line | undefined {
  const ahead = aheadOf(days.promises);
  if (!ahead) return undefined;
  const { first } = ahead;
  const words = deliveryWords[days.kind];
  const beside = ` ${besideTheDay(days, ahead)}`;
  if (first.strength === "aim") return [`Meestal ${byWords(first.due)}: ${words.what(days.noun)}.${beside}`];
  const what = first.orNotice && words.whatOrNotice ? words.whatOrNotice : words.what;
  return ["on" in first.due ? "Uiterlijk " : "Vóór ", dueWords(first.due), `: ${what(days.noun)}.${beside}`];
}

/** "U krijgt antwoord uiterlijk maandag 1 februari 2027. Dit is ook …": the same as a sentence of its own. */
export function daySentence(days: Days): Line | undefined {
  const ahead = aheadOf(days.promises);
  if (!ahead) return undefined;
  const { first } = ahead;
  const words = deliveryWords[days.kind];
  const beside = `. ${besideTheDay(days, ahead)}`;
  const sentence = first.orNotice && words.whatOrNotice ? "U hoort van ons" : words.sentence(days.noun);
  if (first.strength === "aim") return [`${words.aimSentence ?? sentence} `, strong(byWords(first.due)), beside];
  return [`${sentence} `, strong(byWords(first.due)), beside];
}

/** "Uiterlijk zaterdag 5 december 2026: bericht wie uw klacht behandelt …", while that promise runs. */
export function handlerLine({ promises, noun }: Days): Line | undefined {
  const [first] = promises
    .filter(({ theme, outcome, due, delivers }) => theme === "handler" && outcome === "running" && due && !delivers)
    .toSorted((one, other) => (one.lateFrom ?? 0) - (other.lateFrom ?? 0));
  return (
    first?.due && [`Uiterlijk ${dueWords(first.due)}: bericht wie uw ${noun} behandelt en hoe u die persoon bereikt.`]
  );
}

/** "Wij mogen dit één keer 4 weken later doen; dat schrijven wij u dan vóór die dag.", where the law has it so. */
export function mayBeLater({ promises }: Days): string | undefined {
  const law = promises.find(
    ({ source, outcome, verdagingWeeks }) => source === "law" && outcome === "running" && verdagingWeeks,
  );
  return law && `Wij mogen dit één keer ${law.verdagingWeeks} weken later doen; dat schrijven wij u dan vóór die dag.`;
}
