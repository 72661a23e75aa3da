/** The acknowledgement by the handler: who deals with it, how to reach them, and by which day (gr-ontvangstbevestiging). */
import { capital } from "#texts/capital.ts";
import { zaakLink } from "./addresses.ts";
import { line, paragraph, paragraphOf, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { MailHandler, ZaakMailFacts } from "./mail-facts.ts";
import { daySentence, mayBeLater } from "./promise-lines.ts";

export type ConfirmedFacts = ZaakMailFacts & {
  /** Never absent: without name, contact and term the charter knows no acknowledgement. */
  readonly handler: MailHandler;
  /** What the handler added in their own words. */
  readonly words?: string | undefined;
};

/** product/copy.md 5.3. */
export function confirmedMail(facts: ConfirmedFacts): Mail {
  const { organisation, noun, reference, handler, committee } = facts;
  const day = daySentence(facts);
  const later = mayBeLater(facts);
  const advice = committee && `${capital(committee)} adviseert ons.`;
  const rest = [later, advice].filter(Boolean).join(" ");
  return layOut(organisation, {
    subject: `${handler.name} behandelt uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`Uw ${noun} wordt behandeld door ${strong(handler.name)}, team ${handler.team}. U bereikt ${handler.name} op ${handler.phone} (${handler.hours}) of via de pagina van uw zaak.`,
      ...(day ? [paragraphOf(rest ? [...day, ` ${rest}`] : day)] : rest ? [paragraphOf([rest])] : []),
      ...(facts.words ? [{ block: "quote" as const, words: facts.words }] : []),
      paragraphOf(line`${zaakLink(facts, "Naar de pagina van uw zaak")}`),
    ],
  });
}
