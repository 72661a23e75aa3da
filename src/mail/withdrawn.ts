/** What the citizen took back. It is also the alarm for who did not do so. */
import { dayAt, type Instant } from "#domain/instant.ts";
import { longDay } from "#texts/dates.ts";
import { withdrawalWords } from "#texts/zaak/withdrawal.ts";
import { zaakLink } from "./addresses.ts";
import { paragraph } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type WithdrawnFacts = ZaakMailFacts & { readonly at: Instant };

export function withdrawnMail(facts: WithdrawnFacts): Mail {
  const { organisation, kind, noun, reference, at } = facts;
  const { done } = withdrawalWords(kind, noun);
  return layOut(organisation, {
    subject: `Uw ${noun} is ${done} (${reference})`,
    name: facts.name,
    body: [
      paragraph`U hebt uw ${noun} ${done} op ${longDay(dayAt(at))}. Wij doen er nu niets meer aan, en onze beloften gelden niet meer voor deze zaak.`,
      paragraph`Hebt u dit niet zelf gedaan? Bel ons: ${organisation.phone}, en noem ${reference}.`,
      paragraph`${zaakLink(facts, "Bekijk uw zaak")}`,
    ],
  });
}
