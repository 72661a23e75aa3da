/** Not ours: sent on to the body it belongs to, which has terms of its own (art. 2:3 and 6:15 Awb). */

import { dayAt, type Instant } from "#domain/instant.ts";
import { capital } from "#texts/capital.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type ForwardedFacts = ZaakMailFacts & {
  /** "Rijkswaterstaat"; absent where we know the body only by the handler's words. */
  readonly to?: string | undefined;
  readonly words?: string | undefined;
};

export function forwardedMail(facts: ForwardedFacts): Mail {
  const { organisation, kind, noun, reference, to, words, receivedAt } = facts;
  const whom = to ?? "de overheid die erover gaat";
  return layOut(organisation, {
    subject: `Uw ${noun} is doorgestuurd (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong(`Wij hebben uw ${noun} doorgestuurd naar ${whom}.`)} Wij gaan er zelf niet over.`,
      ...(words ? [quote(words)] : []),
      ...(kind === "bezwaar" ? [inTime(receivedAt)] : []),
      ownTerms(to),
      paragraph`${zaakLink(facts, "Bekijk uw zaak")}`,
    ],
  });
}

/** Art. 6:15 Awb: sent to the wrong body in time is in time. */
const inTime = (receivedAt: Instant): Block =>
  paragraph`Wij schreven erbij dat wij uw bezwaar kregen op ${strong(longDay(dayAt(receivedAt)))}. Die dag telt voor de vraag of u op tijd was (artikel 6:15 Algemene wet bestuursrecht).`;

const ownTerms = (to: string | undefined): Block =>
  paragraph`Onze beloften gelden daarom niet meer voor deze zaak. ${capital(to ?? "die overheid")} heeft eigen termijnen.`;
