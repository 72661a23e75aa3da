/** Something was done about a report. Action is not the same as solved, so the mail says which it is. */
import { dayAt, type Instant } from "#domain/instant.ts";
import { clockTime, longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type ActionStartedFacts = ZaakMailFacts & {
  readonly at: Instant;
  /** What was done, in the handler's words. */
  readonly words?: string | undefined;
};

/** product/copy.md 6.7. */
export function actionStartedMail(facts: ActionStartedFacts): Mail {
  const { organisation, noun, reference, at, words } = facts;
  return layOut(organisation, {
    subject: `Wij zijn in actie gekomen na uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong(`Wij zijn in actie gekomen op ${longDay(dayAt(at))} om ${clockTime(at)}.`)}`,
      ...(words ? [quote(words)] : []),
      paragraph`Dit betekent nog niet dat het probleem is opgelost. Is er meer nodig, dan leest u dat op de pagina van uw zaak.`,
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}
