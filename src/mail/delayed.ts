/** It takes longer: a delay notice of the charter, or a verdaging of the law. */
import type { Day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import { dateOf, longDay, longMoment } from "#texts/dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "#texts/delivery-words.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, paragraph, reasonGiven, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type DelayedFacts = ZaakMailFacts & {
  readonly by: "verdaging" | "delay-notice" | "consent";
  /** The day it was, and the day we name now. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** The hour as well, where one was named (pers). */
  readonly untilAt?: Instant | undefined;
  /** The day we named it after the first had passed: then nothing has moved, and the promise stays broken. */
  readonly tooLate: boolean;
  /** Why, and what we do meanwhile, in the handler's words. */
  readonly reason?: string | undefined;
};

/** product/copy.md 6.3; after a break never "a new day" (0.1). */
export function delayedMail(facts: DelayedFacts): Mail {
  const { organisation, noun, reference, reason } = facts;
  return layOut(organisation, {
    subject: `Wij hebben meer tijd nodig voor uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      ...days(facts),
      ...reasonGiven(reason),
      ...byLaw(facts),
      paragraph`Niet eens met het uitstel, of hebt u een vraag? ${zaakLink(facts, "Naar de pagina van uw zaak")}`,
    ],
  });
}

function days({ by, kind, noun, from, until, untilAt, tooLate }: DelayedFacts): Block[] {
  if (until === undefined) return [paragraph`Het lukt ons niet om uw ${noun} op tijd af te handelen.`];
  if (untilAt !== undefined) {
    return [paragraph`${deliveryWords[kind].sentence(noun)} ${strong(`uiterlijk ${longMoment(untilAt)}`)}.`];
  }
  if (tooLate) {
    const missed =
      from === undefined ? "Onze belofte is niet gehaald." : `De belofte van ${longDay(from)} is niet gehaald.`;
    return [paragraph`Wij verwachten nu: ${strong(longDay(until))}. ${missed} Onze excuses.`];
  }
  const agreed = by === "consent" ? " Dat hebben wij met u afgesproken." : "";
  const before = from === undefined ? agreed : ` Dat is later dan eerst: ${longDay(from)}.${agreed}`;
  return [paragraph`${deliveryWords[kind].sentence(noun)} ${strong(`uiterlijk ${longDay(until)}`)}.${before}`];
}

/** Only for a verdaging in time: the law gives it once, and its end unlocks the same as before. */
function byLaw({ by, tooLate, kind, until, promises }: DelayedFacts): Block[] {
  if (by !== "verdaging" || tooLate || until === undefined) return [];
  const article = promises.find(({ source, verdagingWeeks }) => source === "law" && verdagingWeeks)?.article;
  return [
    paragraph`Dat mag volgens de wet één keer${article ? ` (${article})` : ""}. De uiterste dag volgens de wet is nu ${dateOf(until)}. ${whatTheLawUnlocks(kind)}`,
  ];
}
