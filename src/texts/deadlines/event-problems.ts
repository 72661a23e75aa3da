/** Why something that happened changes no day, or less than it says: to the citizen and to those who ask the API. */
import type { EventProblem, EventProblemCode } from "#domain/assessment.ts";
import { longDay } from "#texts/dates.ts";
import { termLength } from "#texts/term-length.ts";

const SENTENCES: { [Code in EventProblemCode]: (problem: EventProblem) => string } = {
  "too-late": ({ on }) =>
    on === undefined
      ? "Dit kwam nadat de termijn voorbij was. De dag verandert niet."
      : `Dit kwam na ${longDay(on)}, de laatste dag van de termijn. De dag verandert niet.`,
  "too-early": ({ on }) =>
    on === undefined
      ? "De termijn loopt nog. Een ingebrekestelling heeft pas daarna effect. Stuur die dan opnieuw."
      : `De termijn loopt nog tot en met ${longDay(on)}. Een ingebrekestelling heeft pas daarna effect. Stuur die dan opnieuw.`,
  "no-reason": ({ event }) =>
    event === undefined ? "De reden ontbreekt." : "De reden ontbreekt. Wie meer tijd neemt, hoort te schrijven waarom.",
  "last-day": () =>
    "Dit kwam op de laatste dag van de termijn. Stilstaan kan pas vanaf de dag erna, en dan is de termijn voorbij. De dag verandert niet.",
  "no-term": () => "Er is geen dag genoemd waarop de aanvulling er moet zijn. Daarom staat de tijd niet stil.",
  incomplete: () =>
    "Het bericht is niet compleet: de nieuwe dag, of de reden, of wat er gaat gebeuren ontbreekt. De dag verandert niet.",
  "not-applicable": () => "Dit bestaat niet bij deze soort zaak, of het kan niet meer. De dag verandert niet.",
  "already-used": () => "Dit mag maar één keer en is al gebeurd. De dag verandert niet nog eens.",
  "before-receipt": ({ on }) =>
    on === undefined
      ? "Dit is van vóór de ontvangst en telt niet."
      : `Dit is van vóór de ontvangst op ${longDay(on)} en telt niet.`,
  "not-a-move": ({ on }) =>
    on === undefined
      ? "De genoemde dag ligt niet later. De dag verandert niet."
      : `De genoemde dag ligt niet na ${longDay(on)}, de dag die al geldt. De dag verandert niet.`,
  "cut-to-maximum": ({ on, number }) =>
    number !== undefined
      ? `De wet staat hooguit ${termLength({ weeks: number })} toe. Wij rekenen met ${termLength({ weeks: number })}.`
      : `Later dan de wet mag niet.${on === undefined ? "" : ` Wij rekenen met ${longDay(on)}.`}`,
  "no-holiday-data": ({ number }) =>
    `Voor ${number ?? "dat jaar"} weten wij niet welke dagen de regering gelijkstelt met een feestdag. De dag kan daardoor nog veranderen.`,
};

/** One sentence for a refusal or a warning of the rules. */
export const eventProblemText = (problem: EventProblem): string => SENTENCES[problem.code](problem);
