/** We miss something: what, and by which day the citizen sends it (art. 4:5, 6:6 Awb). */
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type SupplementAskedFacts = ZaakMailFacts & {
  readonly until?: Day | undefined;
  /** What is missing, in the handler's words. */
  readonly words: string;
};

/**
 * Whether the law makes the time stand still while we wait (art. 4:15, 7:10 lid 2 Awb): the rules say so, not we. It
 * begins the day after this mail, so the promise may still run while its days have moved.
 */
const standsStill = ({ promises, until }: SupplementAskedFacts): boolean =>
  promises.some(
    ({ outcome, pausedDays }) =>
      outcome === "paused" || (until !== undefined && outcome === "running" && pausedDays > 0),
  );

/** product/copy.md 6.2. */
export function supplementAskedMail(facts: SupplementAskedFacts): Mail {
  const { organisation, noun, reference, until, handler } = facts;
  const paused = standsStill(facts);
  const byWhen = until === undefined ? "" : ` Stuur het ons uiterlijk ${longDay(until)}.`;
  return layOut(organisation, {
    subject: `Wij wachten op u: wij missen iets voor uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong("Wij hebben iets van u nodig.")}${byWhen}`,
      quote(facts.words),
      paragraph`${zaakLink(facts, "Vul het aan op de pagina van uw zaak", "wat-nu")}`,
      ...(paused
        ? [
            paragraph`De tijd staat zolang stil. Hebben wij alles, dan rekenen wij verder. Op de pagina van uw zaak ziet u dan de nieuwe dag.`,
          ]
        : []),
      paragraph`Stuurt u niets? Dan kunnen wij uw ${noun} misschien niet verder behandelen.`,
      paragraph`Lukt het niet op tijd? Bel ${handler ? `${handler.name}, ${handler.phone}` : organisation.phone} en noem ${reference}.`,
    ],
  });
}
