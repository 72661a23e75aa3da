/** What a report asked for is done; the citizen is asked whether it is solved. */
import { zaakLink } from "./addresses.ts";
import { paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type DoneFacts = ZaakMailFacts & {
  /** How it ended, in a sentence: "Het is deels opgelost." */
  readonly outcome?: string | undefined;
  readonly words?: string | undefined;
};

export function doneMail(facts: DoneFacts): Mail {
  const { organisation, noun, reference, outcome, words } = facts;
  return layOut(organisation, {
    subject: `Het werk na uw ${noun} is klaar (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong("Het werk is klaar.")} Bedankt dat u het ons liet weten.`,
      ...(outcome ? [paragraph`${outcome}`] : []),
      ...(words ? [quote(words)] : []),
      paragraph`${strong("Is het niet opgelost?")} ${zaakLink(facts, "Zeg het op de pagina van uw zaak", "opgelost")}`,
    ],
  });
}
