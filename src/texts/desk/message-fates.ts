/** What became of a message, as the desk reads it (art. 2:25 Awb: the body proves what it sent). */
import type { Instant } from "#domain/instant.ts";
import { clockTime, longMoment } from "#texts/dates.ts";
import type { Tone } from "#texts/zaak/zaak-status.ts";

const PURPOSES: { readonly [purpose: string]: string } = {
  received: "Bericht van binnenkomst",
  confirmed: "Ontvangstbevestiging",
  delayed: "Bericht dat het langer duurt",
  "supplement-asked": "Vraag om aanvulling",
  "third-party-asked": "Ander om reactie gevraagd",
  "third-party-replied": "Reactie van de ander binnen",
  "action-started": "Actie begonnen",
  planned: "Ingepland",
  done: "Werk klaar",
  sent: "Verstuurd",
  answered: "Antwoord",
  closed: "Zaak gesloten",
  forwarded: "Doorgestuurd",
  withdrawn: "Ingetrokken",
  broken: "Belofte niet gehaald",
  "kept-after-all": "Toch op tijd",
  appointment: "Over de afspraak",
  "flag-explained": "Uitleg over een belofte",
  message: "Bericht",
  "information-added": "Burger voegde iets toe",
  "team-alert": "Signaal voor het team",
  "my-zaken": "Link naar mijn zaken",
  "draft-kept": "Link naar een bewaard formulier",
};

/** "Ontvangstbevestiging" */
export const purposeWords = (purpose: string): string => PURPOSES[purpose] ?? "Bericht";

type Fate = {
  readonly status: "queued" | "sent" | "refused" | "cancelled" | "letter";
  readonly notBefore: Instant;
  readonly sentAt?: Instant | undefined;
};

/** The word, its tone, and when. */
export function fateWords({ status, notBefore, sentAt }: Fate): {
  label: string;
  tone: Tone;
  note: string;
} {
  switch (status) {
    case "sent":
      return { label: "Verstuurd", tone: "ok", note: sentAt === undefined ? "" : longMoment(sentAt) };
    case "queued":
      return { label: "Gaat zo weg", tone: "running", note: `vanaf ${clockTime(notBefore)}` };
    case "refused":
      return {
        label: "Niet aangekomen",
        tone: "late",
        note: "Het mailadres weigert. Bereik de burger anders: per brief of telefoon.",
      };
    case "letter":
      return { label: "Brief: printen en posten", tone: "paused", note: "De burger wil antwoord per brief." };
    default:
      return { label: "Teruggenomen", tone: "neutral", note: "Niet verstuurd." };
  }
}
