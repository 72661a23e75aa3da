/** When we will act on a report that takes longer (gr-melding-bericht, gr-melding-gepland). */
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, paragraph, quote, strong } from "./blocks.ts";
import { dueWords } from "./promise-lines.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type PlannedFacts = ZaakMailFacts & {
  readonly until: Day;
  /** The project it is done with, or why it takes longer, in the handler's words. */
  readonly words?: string | undefined;
};

/** product/copy.md 6.7; a message that came after its own day says so (0.1). */
export function plannedMail(facts: PlannedFacts): Mail {
  const { organisation, noun, reference, until, words } = facts;
  return layOut(organisation, {
    subject: `Wanneer wij in actie komen na uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      day(facts, until),
      ...(words ? [paragraph`${strong("De reden:")}`, quote(words)] : []),
      ...dangerous(facts),
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}

function day({ promises }: PlannedFacts, until: Day): Block {
  const missed = promises.find(({ strength, outcome }) => strength === "promise" && (outcome === "broken" || outcome === "late"));
  if (!missed?.due) return paragraph`Wij komen in actie ${strong(`uiterlijk ${longDay(until)}`)}.`;
  const named = missed.originalDue ?? missed.due;
  return paragraph`Wij verwachten nu: ${strong(longDay(until))}. Dit bericht had u eerder moeten krijgen: vóór ${dueWords(named)}. Onze excuses.`;
}

const dangerous = ({ organisation }: PlannedFacts): Block[] =>
  organisation.emergencyPhone ? [paragraph`Is het gevaarlijker geworden? Bel ${organisation.emergencyPhone}.`] : [];
