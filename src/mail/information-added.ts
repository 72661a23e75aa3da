/** To the handler: the citizen added something. What they wrote stays behind the sign-in. */
import { deskLink } from "./addresses.ts";
import { paragraph } from "./blocks.ts";
import { layOutForStaff, type Mail } from "./layout.ts";
import type { StaffMailFacts } from "./staff-mail-facts.ts";

export function informationAddedMail(facts: StaffMailFacts): Mail {
  const { organisation, noun, reference, name } = facts;
  return layOutForStaff(organisation, {
    subject: `Nieuw bericht van de burger (${reference})`,
    name,
    body: [
      paragraph`Bij ${facts.article} ${noun} ${reference} schreef de burger u, of vulde iets aan.`,
      paragraph`${deskLink(facts, "Open de zaak")}`,
    ],
  });
}
