/** We asked someone else for a view; the time stands still until it is in (art. 4.4 lid 3 Woo). */
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type ThirdPartyAskedFacts = ZaakMailFacts & {
  readonly until?: Day | undefined;
  /** What the handler adds for the citizen. */
  readonly words?: string | undefined;
};

export function thirdPartyAskedMail(facts: ThirdPartyAskedFacts): Mail {
  const { organisation, noun, reference, until, words } = facts;
  const byWhen = until === undefined ? "" : ` Reageren kan tot en met ${longDay(until)}.`;
  return layOut(organisation, {
    subject: `Wij wachten op een ander voor uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong("Wij hebben een ander om een reactie gevraagd.")} In wat u vroeg, staat iets over die ander.${byWhen}`,
      ...(words ? [quote(words)] : []),
      paragraph`De tijd staat zolang stil (artikel 4.4 lid 3 Woo). Is de reactie er, of is de dag voorbij? Dan rekenen wij verder en ziet u de nieuwe dag op de pagina van uw zaak.`,
      paragraph`U hoeft nu niets te doen.`,
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}
