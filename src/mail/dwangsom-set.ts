/** Our decision on the amount of the dwangsom (art. 4:18 Awb), and what one can do against it (art. 4:19). */
import { addWeeks } from "#domain/day.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import { longDay } from "#texts/dates.ts";
import { euroWords } from "#texts/euro-words.ts";
import { zaakLink } from "./addresses.ts";
import { paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

/** Paid within six weeks after the decision (art. 4:87 Awb). */
const PAYMENT_WEEKS = 6;

export type DwangsomSetFacts = ZaakMailFacts & {
  readonly at: Instant;
  readonly amountEuro: number;
  /** How we came to it, in the employee's words. */
  readonly words: string;
};

export function dwangsomSetMail({ amountEuro, at, words, ...facts }: DwangsomSetFacts): Mail {
  const { organisation, noun, reference, name } = facts;
  const isOwed = amountEuro > 0;
  return layOut(organisation, {
    subject: isOwed
      ? `U krijgt een dwangsom van ${euroWords(amountEuro)} (${reference})`
      : `Besluit over de dwangsom (${reference})`,
    name,
    body: [
      isOwed
        ? paragraph`Wij beslisten te laat op uw ${noun}. Daarom krijgt u van ons ${strong(euroWords(amountEuro))}. Wij betalen dat uiterlijk ${longDay(addWeeks(dayAt(at), PAYMENT_WEEKS))}.`
        : paragraph`Wij hebben besloten dat u geen dwangsom krijgt.`,
      quote(words),
      ...(isOwed ? [paragraph`Wij vragen u apart om uw rekeningnummer. Mail dat niet uit uzelf.`] : []),
      paragraph`Bent u het niet eens met dit bedrag? Dan kunt u binnen 6 weken bezwaar maken. Loopt er al een bezwaar of beroep tegen het besluit zelf? Dan gaat dat ook over dit bedrag.`,
      paragraph`${zaakLink(facts, "Bekijk uw zaak")}`,
    ],
  });
}
