/** A zaak that ends without an answer of its own. */
import { zaakLink } from "./addresses.ts";
import { paragraph, quote } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type ClosedFacts = ZaakMailFacts & {
  /** How it ended, in a sentence: "Het is deels opgelost." */
  readonly outcome?: string | undefined;
  readonly words?: string | undefined;
};

export function closedMail(facts: ClosedFacts): Mail {
  const { organisation, noun, reference, outcome, words } = facts;
  return layOut(organisation, {
    subject: `Uw ${noun} is afgehandeld (${reference})`,
    name: facts.name,
    body: [
      paragraph`Wij hebben uw ${noun} afgehandeld. Wij doen er nu niets meer aan.`,
      ...(outcome ? [paragraph`${outcome}`] : []),
      ...(words ? [quote(words)] : []),
      paragraph`Bent u het daar niet mee eens, of is het niet opgelost? Bel ${organisation.phone} en noem ${reference}, of ${zaakLink(facts, "zeg het op de pagina van uw zaak", facts.kind === "melding" ? "opgelost" : "")}`,
    ],
  });
}
