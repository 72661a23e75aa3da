/** When we will act on a report that takes longer (gr-melding-bericht, gr-melding-gepland). */
import type { Day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, paragraph, reasonGiven, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { MailPromise, ZaakMailFacts } from "./mail-facts.ts";
import { byWords } from "./promise-lines.ts";

export type PlannedFacts = ZaakMailFacts & {
  readonly until: Day;
  /** When we said so. */
  readonly at: Instant;
  /** The project it is done with, or why it takes longer, in the handler's words. */
  readonly words?: string | undefined;
};

/** product/copy.md 6.7; a message that came after its own day says so (0.1). */
export function plannedMail(facts: PlannedFacts): Mail {
  const { organisation, noun, reference, words } = facts;
  return layOut(organisation, {
    subject: `Wanneer wij in actie komen na uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      dayNamed(facts),
      ...reasonGiven(words),
      ...dangerous(facts),
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}

function dayNamed({ promises, until, at }: PlannedFacts): Block {
  const missed = missedPromise(promises, at);
  if (!missed?.due) return paragraph`Wij komen in actie ${strong(`uiterlijk ${longDay(until)}`)}.`;
  const told = byWords(missed.originalDue ?? missed.due);
  return paragraph`Wij verwachten nu: ${strong(longDay(until))}. Dit bericht had u eerder moeten krijgen: ${told}. Onze excuses.`;
}

/** The promise to tell when, if its own day had passed by then: the last one that ran when we said so. */
function missedPromise(promises: readonly MailPromise[], at: Instant): MailPromise | undefined {
  const told = promises.filter(
    ({ theme, strength, startedAt }) => theme === "action" && strength === "promise" && startedAt < at,
  );
  const last = told.toSorted((one, other) => one.run - other.run).at(-1);
  return last?.outcome === "broken" || last?.outcome === "late" ? last : undefined;
}

const dangerous = ({ organisation }: PlannedFacts): Block[] =>
  organisation.emergencyPhone ? [paragraph`Is het gevaarlijker geworden? Bel ${organisation.emergencyPhone}.`] : [];
