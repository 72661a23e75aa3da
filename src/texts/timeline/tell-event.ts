/** What an event of a zaak is called on its citizen's timeline. Facts are stored; the sentences are made here. */
import { isTakenOverByWoo } from "#domain/became-woo.ts";
import { deliverableOf } from "#domain/deliverable.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { RecordedEvent } from "#domain/zaak.ts";
import type { ZaakEvent, ZaakEventType } from "#domain/zaak-event.ts";
import { authorityName } from "#texts/authorities.ts";
import { SEVERITY_LABELS } from "#texts/charter/norm-page.ts";
import { longDay, longMoment, slotWords } from "#texts/dates.ts";
import { centWords, euroWords } from "#texts/euro-words.ts";
import { silentWords } from "#texts/message-words.ts";
import { askedUntil, runsAgain } from "./standstill-lines.ts";
import { decisionLines, SENT_WORDS } from "./timeline-of-kinds.ts";
import { FLAG_WORDS, OPINION_WORDS } from "./what-citizens-said.ts";

/** What the sentences need beside the event. */
export type EventSetting = {
  /** "klacht" */
  readonly noun: string;
  readonly kind?: KindSlug | undefined;
  /** "Wij hebben op uw bezwaar beslist": what giving the answer is called, where it is no answer. */
  readonly answered?: string | undefined;
  /** The words that belong to an event, by the id of its text; absent once erased. */
  readonly textOf: (textId: number) => string | undefined;
  /** "Samir Haddou, team Klachten en bezwaar" */
  readonly handlerOf: (handlerId: string) => string | undefined;
  /** What the portal answered to this flag, at once; nothing for a wish that came after the answer. */
  readonly verdictOn?: ((flagged: RecordedEvent) => string | undefined) | undefined;
  /** "antwoord op uw klacht": a promise in the words of its row, as the end of a sentence. */
  readonly promiseTitle: (promise: { readonly norm: string; readonly run: number }) => string;
  /** Why an event changed no day, by its number: "Dit kwam na …"; nothing for one that counts. */
  readonly problemOf?: ((seq: number) => string | undefined) | undefined;
  /** False where a question was asked and no term stood still for it. */
  readonly stoodStill?: boolean | undefined;
};

export type EventSentence = { readonly heading: string; readonly lines?: readonly string[]; readonly late?: boolean };

type Teller<Type extends ZaakEventType> = (event: ZaakEvent<Type>, setting: EventSetting) => EventSentence | undefined;

const until = (day: ZaakEvent<"planned">["until"] | undefined): string[] =>
  day === undefined ? [] : [`Wij noemden deze dag: ${longDay(day)}.`];

/** One sentence or more for each type of event; nothing for what only we need to know. */
const TELLERS: { readonly [Type in ZaakEventType]: Teller<Type> } = {
  received: (_, { noun, kind }) => ({
    heading: kind === "terugbellen" ? "U maakte een afspraak" : `Uw ${noun} is binnen`,
  }),
  // On the screen, by mail or by letter: who gave no address was sent nothing.
  "receipt-confirmed": (_, { noun }) => ({ heading: `Wij bevestigden dat wij uw ${noun} hebben` }),
  assigned: ({ handlerId }, { handlerOf, noun, kind }) => {
    const handler = handlerOf(handlerId) ?? "Een medewerker";
    return { heading: kind === "terugbellen" ? `${handler} belt u` : `${handler} behandelt uw ${noun}` };
  },
  confirmed: ({ due }, { kind, noun }) => ({
    heading: `Wij schreven u wie uw ${noun} behandelt`,
    lines:
      due === undefined
        ? []
        : [
            `Daarin staat ook wanneer u ${kind && deliverableOf(kind) === "decision" ? "ons besluit krijgt" : "van ons hoort"}: uiterlijk ${longDay(due)}.`,
          ],
  }),
  verdaging: ({ weeks }) => ({ heading: `Wij nemen ${weeks === 1 ? "1 week" : `${weeks} weken`} meer tijd` }),
  "delay-notice": (event) => ({
    heading: "Wij schreven u dat het langer duurt",
    lines: event.untilAt === undefined ? until(event.until) : [`Wij noemden dit moment: ${longMoment(event.untilAt)}.`],
  }),
  consent: (event) => ({ heading: `U ging akkoord met meer tijd, tot en met ${longDay(event.until)}` }),
  pause: ({ days }) => ({ heading: `U ging ermee akkoord dat de tijd ${days} dagen stilstaat` }),
  "supplement-asked": (event, setting) => ({
    heading: "Wij vroegen u om iets aan te vullen",
    lines: askedUntil("Dat", event.until, setting),
  }),
  supplemented: (_, setting) => ({ heading: `U vulde uw zaak aan${runsAgain(setting)}` }),
  "third-party-asked": (event, setting) => ({
    heading: "Wij vroegen een ander om een reactie",
    lines: askedUntil("Reageren", event.until, setting),
  }),
  "third-party-replied": (_, setting) => ({ heading: `De reactie van de ander is binnen${runsAgain(setting)}` }),
  ingebrekestelling: () => ({ heading: "U schreef ons dat wij te laat zijn (ingebrekestelling)" }),
  heard: () => ({ heading: "U vertelde uw verhaal in een gesprek (hoorzitting)" }),
  advised: () => ({ heading: "De commissie gaf ons advies" }),
  "dwangsom-set": ({ amountEuro }) => ({
    heading:
      amountEuro === 0
        ? "Wij besloten dat u geen dwangsom krijgt"
        : `Wij besloten dat u ${euroWords(amountEuro)} dwangsom krijgt`,
    lines: amountEuro === 0 ? [] : ["Wij betalen dit binnen 6 weken na dit besluit."],
  }),
  "action-started": () => ({ heading: "Wij zijn in actie gekomen" }),
  planned: (event) => ({ heading: `Wij hebben dit gepland, uiterlijk ${longDay(event.until)}` }),
  done: (_, { kind }) => ({ heading: kind === "terugbellen" ? "Wij belden u" : "Het werk is gedaan" }),
  sent: (_, { kind }) => ({ heading: (kind && SENT_WORDS[kind]) ?? "Wij hebben het op de post gedaan" }),
  answered: (event, { noun, kind, answered }) => ({
    heading: answered ?? `Wij hebben uw ${noun} beantwoord`,
    ...(kind === "woo-verzoek" && { lines: decisionLines(event) }),
  }),
  "severity-changed": ({ severity }) => ({
    heading: `Wij schatten dit nu anders in: ${SEVERITY_LABELS[severity].toLowerCase()}`,
  }),
  forwarded: ({ to }) => ({ heading: `Wij stuurden het door naar ${authorityName(to)}` }),
  reopened: () => ({ heading: "De zaak is weer open" }),
  withdrawn: (_, { noun }) => ({ heading: `U hebt uw ${noun} ingetrokken` }),
  closed: (event) => ({
    heading: isTakenOverByWoo(event) ? "Wij behandelen dit nu als Woo-verzoek" : "De zaak is afgesloten",
  }),
  "information-added": () => ({ heading: "U stuurde ons een bericht" }),
  "message-sent": ({ decisionBy }) => ({
    heading: "Wij stuurden u een bericht",
    lines: decisionBy === undefined ? [] : [silentWords(decisionBy)],
  }),
  "copies-agreed": () => ({ heading: "Wij belden over het aantal" }),
  "letter-written": () => undefined, // the citizen reads it when it is posted
  "opinion-given": ({ question, answer }) => ({ heading: OPINION_WORDS[question][answer] }),
  "address-changed": () => ({ heading: "U gaf een ander mailadres op" }),
  flagged: (event, { promiseTitle }) => ({
    heading: `${FLAG_WORDS[event.wish] ?? "U zei dat wij een belofte niet nakwamen"}: ${promiseTitle(event)}`,
  }),
  "flag-explained": (event, { promiseTitle }) => ({
    heading: `Wij legden uit hoe het ging met: ${promiseTitle(event)}`,
  }),
  "promise-broken": (event, { promiseTitle }) => ({
    heading: `Wij waren te laat: ${promiseTitle(event)}`,
    lines: ["Dit stelde het portaal zelf vast, volgens onze gegevens."],
    late: true,
  }),
  "appointment-made": (slot) => ({ heading: `Nieuwe afspraak: ${slotWords(slot)}` }),
  "call-attempted": () => ({ heading: "Wij belden u, maar kregen u niet te pakken" }),
  "payment-found": ({ paidOn }) => ({
    heading: `Volgens onze administratie is de factuur betaald op ${longDay(paidOn)}`,
  }),
  "payment-disputed": () => ({ heading: "Wij zijn het niet eens met de factuur" }),
  "interest-granted": ({ cents }) => ({ heading: `Wij betalen u ${centWords(cents)} aan rente en kosten` }),
  corrected: () => ({
    heading: "Wij verbeterden een fout in deze tijdlijn",
    lines: ["De oude regel blijft staan, zodat u ziet wat er is veranderd."],
  }),
  anonymised: () => ({ heading: "De persoonsgegevens in deze zaak zijn gewist" }),
};

export const tellEvent = <Type extends ZaakEventType>(
  event: ZaakEvent<Type>,
  setting: EventSetting,
): EventSentence | undefined => (TELLERS[event.type as Type] as Teller<Type>)(event, setting);
