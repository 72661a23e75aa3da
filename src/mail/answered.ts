/** The answer itself, and where the citizen can go with it (art. 9:12 lid 2 Awb: ombudsman and term are named). */
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, link, paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type AnsweredFacts = ZaakMailFacts & {
  /** The answer, in the handler's words. */
  readonly words: string;
  /** "U krijgt voor een deel gelijk.", where the answer holds a verdict (art. 9:12 Awb). */
  readonly verdict?: string | undefined;
};

export function answeredMail(facts: AnsweredFacts): Mail {
  const { organisation, noun, reference, handler, words, verdict } = facts;
  return layOut(organisation, {
    subject: `Ons antwoord op uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong(["Dit is ons antwoord op uw", `${noun}.`, verdict].filter(Boolean).join(" "))}`,
      quote(words),
      ...afterwards(facts),
      paragraph`Hebt u een vraag over het antwoord? Bel ${handler ? `${handler.name}, ${handler.phone} (${handler.hours})` : organisation.phone} en noem ${reference}.`,
      paragraph`${zaakLink(facts, "Lees het terug op de pagina van uw zaak")}`,
    ],
  });
}

/** A klacht answered: the ombudsman, with the last day when the rules name it (art. 9:24 Awb: within a year). */
function afterwards({ kind, organisation, remedies }: AnsweredFacts): Block[] {
  if (kind !== "klacht") return [];
  const ombudsman = remedies.find(({ type }) => type === "ombudsman");
  const until =
    ombudsman?.type === "ombudsman" ? `tot en met ${longDay(ombudsman.until)}` : "binnen een jaar na dit antwoord";
  return [
    paragraph`Niet tevreden met dit antwoord? U kunt ${until} naar de Nationale ombudsman. Dat is gratis. ${link(organisation.ombudsmanUrl, "Een klacht indienen bij de Nationale ombudsman")}`,
  ];
}
