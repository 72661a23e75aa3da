/** Our messages in a list: what each was about, and what became of it. */
import type { Instant } from "#domain/instant.ts";
import { longMoment } from "#texts/dates.ts";

const TITLES: { readonly [purpose: string]: string } = {
  received: "Bevestiging dat het bij ons binnen is",
  confirmed: "Wie uw zaak behandelt",
  delayed: "Het duurt langer",
  "supplement-asked": "Wij vragen u om iets aan te vullen",
  "third-party-asked": "Wij vroegen een ander om een reactie",
  "third-party-replied": "De reactie van de ander is binnen",
  "action-started": "Wij zijn in actie gekomen",
  planned: "Wij hebben het gepland",
  done: "Het is gedaan",
  sent: "Het is verstuurd",
  answered: "Ons antwoord",
  closed: "De zaak is afgesloten",
  forwarded: "Wij stuurden het door",
  withdrawn: "Bericht dat u dit hebt ingetrokken",
  broken: "Wij hebben onze belofte niet gehaald",
  "kept-after-all": "Wij waren toch op tijd",
  "flag-explained": "Waarom wij onze belofte niet haalden",
  "notice-received": "Wij hebben uw ingebrekestelling",
  "dwangsom-set": "Ons besluit over de dwangsom",
  appointment: "Over uw afspraak",
  message: "Bericht van de behandelaar",
};

export const messageTitle = (purpose: string): string => TITLES[purpose] ?? "Bericht";

type Fate = { readonly status: string; readonly notBefore: Instant; readonly sentAt?: Instant | undefined };

/** "verstuurd op maandag 23 november 2026, 8.31 uur": never more than we know. */
export function messageFate({ status, notBefore, sentAt }: Fate): string {
  if (status === "sent" && sentAt !== undefined) return `verstuurd op ${longMoment(sentAt)}`;
  if (status === "letter") return "gaat per brief naar u toe";
  if (status === "refused") return "kon niet worden bezorgd. Klopt uw mailadres?";
  if (status === "cancelled") return "niet verstuurd, want het klopte niet meer";
  return `wordt verstuurd, vanaf ${longMoment(notBefore)}`;
}
