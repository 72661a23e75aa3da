/** To the handler: the citizen did something with their zaak. What they wrote stays behind the sign-in. */
import { deskLink } from "./addresses.ts";
import { paragraph } from "./blocks.ts";
import { layOutForStaff, type Mail } from "./layout.ts";
import type { StaffMailFacts } from "./staff-mail-facts.ts";

export type InformationAddedFacts = StaffMailFacts & { readonly withdrawn: boolean };

export function informationAddedMail(facts: InformationAddedFacts): Mail {
  const { organisation, article, noun, reference, name, withdrawn } = facts;
  return layOutForStaff(organisation, {
    subject: withdrawn ? `De burger stopt met deze zaak (${reference})` : `Nieuw bericht van de burger (${reference})`,
    name,
    body: [
      withdrawn
        ? paragraph`De burger trok ${article} ${noun} ${reference} in. U hoeft er niets meer aan te doen.`
        : paragraph`Bij ${article} ${noun} ${reference} schreef de burger u, of vulde iets aan.`,
      paragraph`${deskLink(facts, "Open de zaak")}`,
    ],
  });
}
