/** The view of someone else is in: the time runs again, and this is the new day (art. 4.4 lid 4 Woo). */
import { dayAt, type Instant } from "#domain/instant.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { paragraph, paragraphOf, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";
import { daySentence } from "./promise-lines.ts";

export type ThirdPartyRepliedFacts = ZaakMailFacts & { readonly at: Instant };

export function thirdPartyRepliedMail(facts: ThirdPartyRepliedFacts): Mail {
  const { organisation, noun, reference, at } = facts;
  const day = daySentence(facts);
  return layOut(organisation, {
    subject: `De tijd loopt weer voor uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong("De reactie van de ander is binnen.")} Wij kregen die op ${longDay(dayAt(at))}. De tijd loopt weer.`,
      ...(day ? [paragraphOf(day)] : []),
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}
