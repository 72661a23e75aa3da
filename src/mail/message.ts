/** A message of the handler without any effect in law. */
import { zaakLink } from "./addresses.ts";
import { paragraph, quote } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type MessageFacts = ZaakMailFacts & { readonly words: string };

export function messageMail(facts: MessageFacts): Mail {
  const { organisation, noun, reference, handler, words } = facts;
  return layOut(organisation, {
    subject: `Bericht over uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${handler ? `${handler.name} schrijft u` : "Wij schrijven u"} over uw ${noun}:`,
      quote(words),
      paragraph`Wilt u reageren? ${zaakLink(facts, "Schrijf ons op de pagina van uw zaak")}`,
    ],
  });
}
