/** How one takes back a request: an order is cancelled, an appointment called off, everything else withdrawn. */
import type { KindSlug } from "#domain/kind-slug.ts";

export type WithdrawalWords = {
  /** The link that leads to it. */
  readonly link: string;
  readonly title: string;
  readonly button: string;
  /** What happens then. */
  readonly meaning: string;
  /** "ingetrokken", as in "uw klacht is ingetrokken". */
  readonly done: string;
};

const OF_KIND: { readonly [Slug in KindSlug]?: WithdrawalWords } = {
  publicaties: {
    link: "Annuleer uw bestelling",
    title: "Uw bestelling annuleren",
    button: "Ja, annuleer mijn bestelling",
    meaning: "Wij sturen u dan niets.",
    done: "geannuleerd",
  },
  terugbellen: {
    link: "Zeg de afspraak af",
    title: "Uw afspraak afzeggen",
    button: "Ja, zeg mijn afspraak af",
    meaning: "Wij bellen u dan niet.",
    done: "afgezegd",
  },
};

/** @param noun "klacht", as in "uw klacht" */
export const withdrawalWords = (kind: KindSlug, noun: string): WithdrawalWords =>
  OF_KIND[kind] ?? {
    link: `Trek uw ${noun} in`,
    title: `Uw ${noun} intrekken`,
    button: `Ja, trek mijn ${noun} in`,
    meaning: `Wij werken dan niet verder aan uw ${noun}. Onze beloften in deze zaak gelden niet meer.`,
    done: "ingetrokken",
  };
