/** What each kind brings the citizen in the end, in words, and what the end of the law's term unlocks. */
import type { KindSlug } from "#domain/kind-slug.ts";

type DeliveryWords = {
  /** "Uiterlijk {day}: {what}." */
  readonly what: (noun: string) => string;
  /** Where `what` is a sentence: the same as a deed, "Wij waren te laat: {deed}." */
  readonly deed?: (noun: string) => string;
  /** "{sentence} uiterlijk {day}." */
  readonly sentence: (noun: string) => string;
  /** The same where it is an aim. */
  readonly aimSentence?: string;
  /** Where a message with another day may come in its place: "Uiterlijk {day}: {whatOrNotice}." */
  readonly whatOrNotice?: (noun: string) => string;
  /** "Volgens onze gegevens {notYet}." */
  readonly notYet: string;
};

const answer: DeliveryWords = {
  what: (noun) => `antwoord op uw ${noun}`,
  sentence: () => "U krijgt antwoord",
  whatOrNotice: () => "antwoord, of bericht waarom het langer duurt",
  notYet: "hebben wij u nog geen antwoord gestuurd",
};

const decision: DeliveryWords = {
  what: (noun) => `ons besluit op uw ${noun}`,
  sentence: () => "U krijgt ons besluit",
  whatOrNotice: () => "ons besluit, of bericht waarom het langer duurt",
  notYet: "hebben wij u nog geen besluit gestuurd",
};

export const deliveryWords: { readonly [Slug in KindSlug]: DeliveryWords } = {
  klacht: answer,
  vraag: answer,
  pers: {
    ...answer,
    aimSentence: "U krijgt meestal antwoord",
    whatOrNotice: () => "antwoord, of bericht wanneer u dat krijgt",
  },
  factuur: answer,
  bezwaar: decision,
  "woo-verzoek": decision,
  dwangsom: { ...decision, what: () => "ons besluit" },
  melding: {
    what: () => "actie",
    sentence: () => "Wij komen in actie",
    aimSentence: "Wij komen meestal in actie",
    whatOrNotice: () => "actie, of bericht wanneer wij in actie komen",
    notYet: "kwamen wij nog niet in actie",
  },
  publicaties: {
    what: (noun) => `uw ${noun} is op de post`,
    deed: (noun) => `het versturen van uw ${noun}`,
    sentence: (noun) => `Wij doen uw ${noun} op de post`,
    notYet: "is dat nog niet gebeurd",
  },
  informatie: {
    what: () => "de informatie",
    sentence: () => "Wij sturen u de informatie",
    whatOrNotice: () => "de informatie, of bericht wanneer u die krijgt",
    notYet: "hebben wij u de informatie nog niet gestuurd",
  },
  signaal: {
    what: () => "onze uitleg",
    sentence: () => "U krijgt uitleg",
    notYet: "hebben wij u nog geen uitleg gegeven",
  },
  terugbellen: {
    what: () => "wij bellen u",
    deed: () => "bellen op de afgesproken tijd",
    sentence: () => "Wij bellen u",
    notYet: "hebben wij u nog niet gebeld",
  },
};

const inDefault = "Dan kunt u ons schrijven dat wij te laat zijn (een ingebrekestelling).";

/** What you can do once the law's term has ended; only kinds that have such a term. */
const UNLOCKED: { readonly [Slug in KindSlug]?: string } = {
  klacht: "Dan kunt u naar de Nationale ombudsman.",
  bezwaar: inDefault,
  dwangsom: "Dan kunt u naar de rechter.",
  "woo-verzoek": "Dan kunt u ons schrijven dat wij te laat zijn. Na 2 weken kunt u naar de rechter.",
};

/** "Is die dag voorbij? Dan kunt u …": the law's day is never shown without it (copy.md 0.1). */
export const whatTheLawUnlocks = (kind: KindSlug): string =>
  UNLOCKED[kind] ? `Is die dag voorbij? ${UNLOCKED[kind]}` : "";
