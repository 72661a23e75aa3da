/** We say ourselves that a promise was not kept, according to our own record, and what the citizen can do. */
import { zaakLink } from "./addresses.ts";
import { type Block, list, paragraph, paragraphOf, strong } from "./blocks.ts";
import { brokenLines, nowWords, promisedWords } from "./broken-words.ts";
import { layOut, type Mail } from "./layout.ts";
import type { MailPromise, ZaakMailFacts } from "./mail-facts.ts";
import { aheadOf, daySentence } from "./promise-lines.ts";
import { whatYouCanDo } from "./what-you-can-do.ts";

export type BrokenFacts = ZaakMailFacts & {
  /** What was recorded as broken since the last such mail; at least one with a day. */
  readonly broken: readonly MailPromise[];
};

/** product/copy.md 7: one mail a zaak a day, however many promises. */
export function brokenMail(facts: BrokenFacts): Mail {
  const { organisation, reference, name } = facts;
  const lines = brokenLines(facts.broken);
  return layOut(organisation, {
    subject: `Wij hebben onze belofte niet gehaald (${reference})`,
    name,
    body: [
      paragraph`Wij beloofden u iets en dat is niet gelukt.`,
      ...lines.flatMap((one) => [
        paragraph`${strong("Beloofd:")} ${promisedWords(facts, one)}`,
        paragraph`${strong("Nu:")} ${nowWords(facts, one)} Onze excuses.`,
      ]),
      paragraph`${strong("Wat gebeurt er nu?")} De teamleider heeft dit bericht ook gekregen.`,
      ...unchanged(facts),
      paragraph`${strong("Wat kunt u doen?")}`,
      list(whatYouCanDo(facts, lines)),
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}

/** The day that still stands. An aim that passed is no such day; neither is one we would name after the break. */
function unchanged(facts: BrokenFacts): Block[] {
  if (aheadOf(facts)?.first.strength !== "promise") return [];
  const day = daySentence(facts);
  return day ? [paragraphOf([strong("Wat verandert niet?"), " ", ...day])] : [];
}
