/** An order is in the post; or the information, or the documents, asked for are sent. */
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
  return facts.kind === "publicaties" ? orderSent(facts) : informationSent(facts);
}

function orderSent(facts: SentFacts): Mail {
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

/** By mail or by letter: the words are the information itself; documents come with them or apart. */
function informationSent(facts: SentFacts): Mail {
  const { organisation, noun, reference, words, handler } = facts;
  const what = facts.kind === "woo-verzoek" ? "documenten" : "informatie";
  return layOut(organisation, {
    subject: `De ${what} die u vroeg (${reference})`,
    name: facts.name,
    body: [
      words
        ? paragraph`${strong(`Dit is de ${what} die u vroeg.`)}`
        : paragraph`${strong(`Wij hebben u de ${what} gestuurd.`)}`,
      ...(words ? [quote(words)] : []),
      paragraph`Is dit niet wat u zocht, of mist u iets? Bel ${handler ? `${handler.name}, ${handler.phone} (${handler.hours})` : organisation.phone} en noem ${reference}.`,
      paragraph`${zaakLink(facts, `Bekijk uw ${noun}`)}`,
    ],
  });
}
