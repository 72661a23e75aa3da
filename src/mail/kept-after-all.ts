/** We said a promise was broken, and it was not: a letter sent in time was registered late. */
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { deedLink } from "./addresses.ts";
import { paragraph } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type KeptAfterAllFacts = ZaakMailFacts & {
  /** The day we wrote that it was broken. */
  readonly saidOn: Day;
  /** The day we had in fact done it; absent where the record does not say. */
  readonly doneOn?: Day | undefined;
};

/** product/copy.md 7, "Later toch op tijd gebleken". */
export function keptAfterAllMail(facts: KeptAfterAllFacts): Mail {
  const { organisation, reference, saidOn, doneOn } = facts;
  const done =
    doneOn === undefined
      ? "Wij waren wel op tijd; dat stond nog niet in het portaal."
      : `Wij stuurden u op ${longDay(doneOn)} bericht; dat stond nog niet in het portaal.`;
  return layOut(organisation, {
    subject: `Goed nieuws: wij waren toch op tijd (${reference})`,
    name: facts.name,
    body: [
      paragraph`Op ${longDay(saidOn)} schreven wij dat onze belofte niet was gehaald. Dat klopte niet. ${done}`,
      paragraph`Hebt u dat bericht niet gekregen? ${deedLink(facts, "Zeg het ons", "toevoegen")}`,
      paragraph`In de tijdlijn van uw zaak blijven beide berichten staan.`,
    ],
  });
}
