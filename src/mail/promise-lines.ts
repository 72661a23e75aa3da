/** The days of a zaak as sentences: which promise ends when, and what its end means (product/copy.md 0.1, 0.2, 0.4). */

import { dayAt } from "#domain/instant.ts";
import { type Due, isSameDue } from "#domain/term.ts";
import { theDay } from "#domain/the-day.ts";
import { agreedWords } from "#texts/agreed-time.ts";
import { capital } from "#texts/capital.ts";
import { dueWords } from "#texts/dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "#texts/delivery-words.ts";
import type { NotOurs } from "#texts/not-ours.ts";
import { type Line, strong } from "./blocks.ts";
import type { MailPromise, ZaakMailFacts } from "./mail-facts.ts";

type Days = Pick<ZaakMailFacts, "kind" | "noun" | "promises" | "now" | "notOurs">;

/** "uiterlijk maandag 1 februari 2027", "vóór dinsdag 24 november 2026, 6.52 uur". */
export const byWords = (due: Due): string => `${"on" in due ? "uiterlijk" : "vóór"} ${dueWords(due)}`;

type Dated = MailPromise & { readonly due: Due };
type Ahead = { readonly first: Dated; readonly law?: Dated | undefined };

/** What still comes: THE day of the page (domain/the-day.ts), or behind a broken one the next; and the law's beside it. */
export function aheadOf({ promises, kind, now }: Days): Ahead | undefined {
  const day = theDay({ promises }, kind, dayAt(now));
  const shown = day.state === "due" ? day.promise : day.state === "late" ? day.next : undefined;
  const running = promises.filter(
    (promise): promise is Dated => promise.outcome === "running" && promise.due !== undefined,
  );
  const first = running.find((promise) => promise === shown);
  return first && { first, law: running.find((each) => each.source === "law" && each.delivers && each !== first) };
}

/** What stands beside the day: the law's day with what it unlocks, or that the law names none. */
function besideTheDay({ kind }: Days, { first, law }: Ahead): string {
  const unlocked = whatTheLawUnlocks(kind);
  if (first.source === "law")
    return [`Deze dag volgt uit de wet${first.article ? ` (${first.article})` : ""}.`, unlocked].join(" ").trim();
  if (law && isSameDue(first.due, law.due)) return `Dit is ook de uiterste dag volgens de wet. ${unlocked}`.trim();
  if (law) return `Uiterste dag volgens de wet: ${dueWords(law.due)}. ${unlocked}`.trim();
  if (first.strength === "aim") return "Duurt het langer? Dan krijgt u bericht wanneer wel.";
  return "De wet noemt hiervoor geen termijn.";
}

/** "Vóór dinsdag 24 november 2026, 6.52 uur is uw melding doorgestuurd, of hebt u bericht van ons." */
function elsewhereLine(notOurs: NotOurs, { due }: Dated): Line {
  return [`${capital(byWords(due))} ${notOurs.byThen}.`];
}

/** "Uiterlijk maandag 1 februari 2027: antwoord op uw klacht. Dit is ook …": a line in a list of what comes. */
export function deliveryLine(days: Days): Line | undefined {
  const ahead = aheadOf(days);
  if (!ahead) return undefined;
  const { first } = ahead;
  if (days.notOurs) return elsewhereLine(days.notOurs, first);
  const words = deliveryWords[days.kind];
  const beside = ` ${besideTheDay(days, ahead)}`;
  const agreed = agreedWords(first);
  if (agreed) return [`${words.sentence(days.noun)} op `, strong(agreed), `.${beside}`];
  const usually = words.aimSentence ?? words.sentence(days.noun);
  if (first.strength === "aim") return [`${usually} ${byWords(first.due)}.${beside}`];
  const what = first.orNotice && words.whatOrNotice ? words.whatOrNotice : words.what;
  return ["on" in first.due ? "Uiterlijk " : "Vóór ", dueWords(first.due), `: ${what(days.noun)}.${beside}`];
}

/** "U krijgt antwoord uiterlijk maandag 1 februari 2027. Dit is ook …": the same as a sentence of its own. */
export function daySentence(days: Days): Line | undefined {
  const ahead = aheadOf(days);
  if (!ahead) return undefined;
  const { first } = ahead;
  if (days.notOurs) return elsewhereLine(days.notOurs, first);
  const words = deliveryWords[days.kind];
  const beside = `. ${besideTheDay(days, ahead)}`;
  const agreed = agreedWords(first);
  if (agreed) return [`${words.sentence(days.noun)} op `, strong(agreed), beside];
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

/** "Uiterlijk maandag 7 december 2026: onze uitleg.", for a flag that is not explained yet. */
export function explanationLine({ promises }: Days): Line | undefined {
  const owed = promises.find(({ theme, outcome }) => theme === "explanation" && outcome === "running");
  return owed?.due && [`Uiterlijk ${dueWords(owed.due)}: onze uitleg.`];
}

/** "Wij mogen dit één keer 4 weken later doen; dat schrijven wij u dan vóór die dag.", where the law has it so. */
export function mayBeLater({ promises }: Days): string | undefined {
  const law = promises.find(
    ({ source, outcome, verdagingWeeks }) => source === "law" && outcome === "running" && verdagingWeeks,
  );
  return law && `Wij mogen dit één keer ${law.verdagingWeeks} weken later doen; dat schrijven wij u dan vóór die dag.`;
}
