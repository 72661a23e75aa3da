/** What a message says of what was done: a sentence made of the facts, and the employee's own words after it. */
import type { Day } from "#domain/day.ts";
import type { ZaakEvent, ZaakEventType } from "#domain/zaak-event.ts";
import { longDay } from "./dates.ts";
import { centWords } from "./euro-words.ts";

const MADE: { readonly [Type in ZaakEventType]?: (event: ZaakEvent<Type>) => string | undefined } = {
  "payment-found": ({ paidOn }) =>
    `Wij hebben uw factuur nagekeken. Volgens onze administratie is die betaald op ${longDay(paidOn)}.`,
  "interest-granted": ({ cents }) => `Wij betalen u ${centWords(cents)} aan rente en kosten.`,
  "message-sent": ({ decisionBy }) => (decisionBy === undefined ? undefined : silentWords(decisionBy)),
  corrected: () => "Wij verbeterden een fout in de tijdlijn van uw zaak.",
};

/** The term stood still for someone who did not reply (art. 4.4 lid 4 Woo). */
export const silentWords = (decisionBy: Day): string =>
  `De ander heeft niet op tijd gereageerd. De tijd loopt weer. U krijgt ons besluit uiterlijk ${longDay(decisionBy)}.`;

/** Nothing where neither is there. Words that were stored before begin with the sentence itself: it is said once. */
export function messageWords<Type extends ZaakEventType>(
  event: ZaakEvent<Type> | undefined,
  written: string | undefined,
): string | undefined {
  const made =
    event && (MADE[event.type as Type] as ((event: ZaakEvent<Type>) => string | undefined) | undefined)?.(event);
  if (made === undefined || written?.startsWith(made)) return written;
  return written ? `${made}\n\n${written}` : made;
}
