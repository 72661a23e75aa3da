/** About an appointment to call back: another time was agreed, or we called and nobody answered. */
import type { Instant } from "#domain/instant.ts";
import { longMoment } from "#texts/dates.ts";
import { deedLink, zaakLink } from "./addresses.ts";
import { paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type AppointmentFacts = ZaakMailFacts & {
  /** "maandag 23 november 2026 tussen 10.00 en 10.30 uur", as it now stands. */
  readonly slot: string;
  /** When we called in vain; absent where another time was agreed. */
  readonly calledAt?: Instant | undefined;
  readonly words?: string | undefined;
};

export function appointmentMail(facts: AppointmentFacts): Mail {
  const { organisation, reference, calledAt, slot, words } = facts;
  if (calledAt !== undefined) {
    return layOut(organisation, {
      subject: `Wij belden u, maar kregen u niet te pakken (${reference})`,
      name: facts.name,
      body: [
        paragraph`Wij belden u op ${strong(longMoment(calledAt))}, maar kregen u niet te pakken.`,
        ...(words ? [quote(words)] : []),
        paragraph`Zullen wij het nog eens proberen? ${deedLink(facts, "Kies een nieuw moment", "afspraak")}`,
        paragraph`Liever zelf bellen? ${organisation.phone} (${organisation.openingHours}), noem ${reference}.`,
      ],
    });
  }
  return layOut(organisation, {
    subject: `Uw nieuwe afspraak (${reference})`,
    name: facts.name,
    body: [
      paragraph`Wij bellen u op ${strong(slot)}.`,
      paragraph`Kunt u toch niet? ${zaakLink(facts, "Verzet de afspraak of zeg die af")}`,
    ],
  });
}
