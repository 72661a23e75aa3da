/** "Mail mij mijn zaken": a link to every zaak of this address. */
import type { Day } from "#domain/day.ts";
import type { Organisation } from "#domain/organisation.ts";
import { dateOf } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { line, list, paragraph } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";

export type MyZakenFacts = {
  readonly organisation: Organisation;
  readonly baseUrl: string;
  readonly name?: string | undefined;
  /** Newest first; at least one. */
  readonly zaken: readonly { readonly reference: string; readonly noun: string; readonly receivedOn: Day }[];
};

export function myZakenMail({ organisation, baseUrl, name, zaken }: MyZakenFacts): Mail {
  const count = zaken.length === 1 ? "is 1 zaak" : `zijn ${zaken.length} zaken`;
  return layOut(organisation, {
    subject: "De links naar uw zaken",
    name,
    body: [
      paragraph`U vroeg ons om de links naar uw zaken. Bij dit mailadres ${count} bekend:`,
      list(
        zaken.map(
          ({ reference, noun, receivedOn }) =>
            line`Uw ${noun} van ${dateOf(receivedOn)}: ${zaakLink({ baseUrl, reference }, `Bekijk ${reference}`)}`,
        ),
      ),
      paragraph`De links zijn alleen voor u. Stuur ze niet door.`,
      paragraph`Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Niemand anders kreeg deze links.`,
    ],
  });
}
