/** The events of a timeline as the desk reads them: short, with the day or the code that matters. */
import type { KindSlug } from "#domain/kind-slug.ts";
import type { ZaakEvent, ZaakEventType } from "#domain/zaak-event.ts";
import { zaakEventOfFacts } from "#domain/zaak-event-schema.ts";
import { authorityName } from "#texts/authorities.ts";
import { longDay, shortDay, slotWords } from "#texts/dates.ts";
import { centWords, euroWords } from "#texts/euro-words.ts";
import { outcomeSentence } from "#texts/zaak/outcomes.ts";

const SEVERITIES = { danger: "gevaar nu", urgent: "dringend", normal: "gewoon", small: "klein" } as const;

const OPINION_QUESTIONS = {
  solved: "Opgelost volgens de burger",
  clear: "Antwoord duidelijk volgens de burger",
} as const;
const OPINION_ANSWERS = { yes: "ja", partly: "voor een deel", no: "nee" } as const;

const WORDS: { readonly [Type in ZaakEventType]: (event: ZaakEvent<Type>, kind: KindSlug) => string } = {
  received: () => "Ontvangen",
  "receipt-confirmed": () => "Bericht van binnenkomst verstuurd",
  assigned: () => "Toegewezen",
  confirmed: ({ due }) =>
    `Ontvangstbevestiging verstuurd${due === undefined ? "" : `, antwoord uiterlijk ${shortDay(due)}`}`,
  verdaging: ({ weeks }) => `${weeks} ${weeks === 1 ? "week" : "weken"} extra volgens de wet`,
  "delay-notice": ({ until }) =>
    `Bericht dat het langer duurt${until === undefined ? "" : `, tot en met ${shortDay(until)}`}`,
  consent: ({ until }) => `Burger stemt in met later, tot en met ${shortDay(until)}`,
  pause: ({ days }) => `Stilstand afgesproken: ${days} dagen`,
  "supplement-asked": ({ until }) =>
    `Om aanvulling gevraagd${until === undefined ? "" : `, tot en met ${longDay(until)}`}`,
  supplemented: () => "Aangevuld door de burger",
  "third-party-asked": ({ until }) =>
    `Ander om reactie gevraagd${until === undefined ? "" : `, tot en met ${shortDay(until)}`}`,
  "third-party-replied": () => "Reactie van de ander binnen",
  ingebrekestelling: () => "Ingebrekestelling ontvangen",
  heard: () => "Hoorzitting gehouden",
  advised: () => "Advies van de commissie ontvangen",
  "dwangsom-set": ({ amountEuro }) => `Dwangsom vastgesteld: ${euroWords(amountEuro)}`,
  "action-started": () => "Actie begonnen",
  planned: ({ until }) => `Ingepland, uiterlijk ${shortDay(until)}`,
  done: (_, kind) => (kind === "terugbellen" ? "Gebeld en gesproken" : "Het werk is gedaan"),
  sent: () => "Verstuurd",
  answered: ({ outcome, documentsOn }) =>
    [
      withOutcome("Beantwoord", outcome),
      documentsOn === undefined ? "" : ` De documenten volgen vanaf ${shortDay(documentsOn)}.`,
    ].join(""),
  "severity-changed": ({ severity }) => `Ernst gewijzigd: ${SEVERITIES[severity]}`,
  forwarded: ({ to }) => `Doorgestuurd naar ${authorityName(to)}`,
  reopened: () => "Heropend",
  withdrawn: () => "Ingetrokken door de burger",
  closed: ({ outcome }) => withOutcome("Gesloten", outcome),
  "information-added": () => "Bericht van de burger",
  "message-sent": ({ titles, decisionBy }) => {
    if (decisionBy !== undefined)
      return `Geschreven dat de ander niet reageerde, besluit uiterlijk ${shortDay(decisionBy)}`;
    return titles ? "Deel van de bestelling op de post" : "Bericht aan de burger";
  },
  "copies-agreed": () => "Aantal afgesproken aan de telefoon",
  "letter-written": ({ brings, facts, at }, kind) =>
    `Brief geschreven, telt pas als die op de post is. ${deskEventWords(zaakEventOfFacts(brings, at, facts), kind)}`,
  "opinion-given": ({ question, answer }) => `${OPINION_QUESTIONS[question]}: ${OPINION_ANSWERS[answer]}`,
  "address-changed": () => "Mailadres gewijzigd door de burger",
  flagged: () => "Burger meldt: belofte niet nagekomen",
  "flag-explained": () => "Uitleg over een belofte verstuurd",
  "promise-broken": ({ norm }) =>
    `Portaal stelt vast: ${norm.startsWith("wet-") ? "termijn van de wet voorbij" : "belofte niet gehaald"}`,
  "appointment-made": (slot) => `Nieuwe afspraak: ${slotWords(slot)}`,
  "call-attempted": () => "Gebeld, niet bereikt",
  "payment-found": ({ paidOn }) => `Betaald op ${longDay(paidOn)}, volgens de administratie`,
  "payment-disputed": () => "Factuur klopt niet of is in geschil",
  "interest-granted": ({ cents }) => `Rentenota toegekend: ${centWords(cents)}`,
  corrected: () => "Correctie van een eerdere regel",
  anonymised: () => "Persoonsgegevens gewist",
};

const withOutcome = (words: string, outcome: string | undefined): string => {
  const sentence = outcome && outcomeSentence(outcome);
  return sentence ? `${words}. ${sentence}` : words;
};

/** "Ingepland, uiterlijk vr 22 jan" */
export const deskEventWords = <Type extends ZaakEventType>(event: ZaakEvent<Type>, kind: KindSlug): string =>
  (WORDS[event.type as Type] as (event: ZaakEvent<Type>, kind: KindSlug) => string)(event, kind);
