/** The explanation of a flag, by an employee in their own words. */
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { klachtLink, zaakLink } from "./addresses.ts";
import { line, list, paragraph, reasonGiven, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type FlagExplainedFacts = ZaakMailFacts & {
  readonly flaggedOn: Day;
  /** Which promise was flagged. */
  readonly promise: { readonly norm: string; readonly run: number };
  /** What the record says now: broken or late, or not. */
  readonly wasLate: boolean;
  readonly words: string;
};

/** product/copy.md 8.4. A klacht made of it counts from the day of the flag. */
export function flagExplainedMail(facts: FlagExplainedFacts): Mail {
  const { organisation, reference, flaggedOn, wasLate, words } = facts;
  return layOut(organisation, {
    subject: `${wasLate ? "Waarom wij onze belofte niet haalden" : "Uitleg over onze belofte"} (${reference})`,
    name: facts.name,
    body: [
      paragraph`U zei op ${longDay(flaggedOn)} dat wij een belofte niet nakwamen. ${wasLate ? "Dat klopt. Onze excuses." : "Volgens ons was het wel op tijd."}`,
      ...reasonGiven(words),
      paragraph`${strong("Bent u hiermee geholpen?")}`,
      list([
        line`Ja? Dan hoeft u niets te doen.`,
        ...(organisation.kinds.includes("klacht")
          ? [
              line`${klachtLink(facts, "Nee, behandel dit als klacht", facts.promise)} (telt vanaf ${longDay(flaggedOn)})`,
            ]
          : []),
      ]),
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    ],
  });
}
