/** An order, or the information asked for, is in the post. */
import { dayAt, type Instant } from "#domain/instant.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { line, list, paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type SentFacts = ZaakMailFacts & {
  readonly at: Instant;
  /** What was ordered: titles and numbers. */
  readonly order: readonly { readonly title: string; readonly copies: number }[];
  readonly words?: string | undefined;
};

export function sentMail(facts: SentFacts): Mail {
  const { organisation, noun, reference, at, order, words } = facts;
  return layOut(organisation, {
    subject: `Uw ${noun} is onderweg (${reference})`,
    name: facts.name,
    body: [
      paragraph`Wij hebben uw ${noun} op de post gedaan op ${strong(longDay(dayAt(at)))}. De post heeft daarna zelf nog een of twee dagen nodig.`,
      ...(order.length > 0 ? [list(order.map(({ title, copies }) => line`${String(copies)} × ${title}`))] : []),
      ...(words ? [quote(words)] : []),
      paragraph`Niets gekregen, of klopt er iets niet? Bel ${organisation.phone} en noem ${reference}, of ${zaakLink(facts, "zeg het op de pagina van uw zaak")}`,
    ],
  });
}
