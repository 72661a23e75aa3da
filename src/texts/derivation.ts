/** "Hoe rekenen wij dat uit?": one sentence for each step (product/copy.md, 4). */

import type { DerivationStep } from "#domain/derivation.ts";
import type { FreeDayReason } from "#domain/holidays.ts";
import { dayAt, startOf } from "#domain/instant.ts";
import { capital } from "#texts/capital.ts";
import { FREE_DAYS } from "#texts/charter/free-days.ts";
import { SEVERITY_LABELS } from "#texts/charter/norm-page.ts";
import { longDay, longMoment, slotWords } from "./dates.ts";
import { termLength } from "./term-length.ts";

type Step<Name extends DerivationStep["step"]> = Extract<DerivationStep, { readonly step: Name }>;

/** "(artikel 9:11 lid 1 Awb)" */
const cited = (article: string | undefined): string => (article ? ` (artikel ${article})` : "");
/** Of what is only known by its day, no time is named. */
const isMidnight = (at: Step<"received">["at"]): boolean => startOf(dayAt(at)) === at;

/** "Zaterdag 4 juli is een zaterdag" says nothing. */
const isWeekend = (because: FreeDayReason): boolean => because === "saturday" || because === "sunday";

const days = (count: number): string => (count === 1 ? "1 dag" : `${count} dagen`);

const STANDSTILL: Readonly<Record<Step<"opschorting">["because"], string>> = {
  supplement: "Wij vroegen u om een aanvulling.",
  "third-party": "Wij vroegen iemand anders om een reactie.",
  agreed: "U vond goed dat wij even wachten.",
};

function termSentence({ term, on, at, article, because }: Step<"term">): string {
  const until =
    at !== undefined ? ` Dat is tot ${longMoment(at)}.` : on !== undefined ? ` Dat is tot en met ${longDay(on)}.` : "";
  if (because === "appeal") return `U hebt ${termLength(term)} om in beroep te gaan${cited(article)}.${until}`;
  // The objection period is the citizen's, not ours.
  if (article?.startsWith("6:7")) return `U hebt ${termLength(term)} om bezwaar te maken${cited(article)}.${until}`;
  if (because === "committee") {
    return `Onafhankelijke mensen (een commissie) geven ons advies. Daarom hebben wij ${termLength(term)}${cited(article)}.${until}`;
  }
  const why = because === undefined ? "" : `Hoe erg het is: ${SEVERITY_LABELS[because].toLowerCase()}. `;
  return `${why}Wij hebben ${termLength(term)}${cited(article)}.${until}`;
}

const SENTENCES: { [Name in DerivationStep["step"]]: (step: Step<Name>) => string } = {
  received: ({ at, on }) => `Het komt bij ons binnen op ${isMidnight(at) ? longDay(on) : longMoment(at)}.`,
  "first-day": ({ on }) => `Wij tellen vanaf de dag erna: ${longDay(on)}.`,
  "decision-announced": ({ on }) => `Het besluit is bekendgemaakt op ${longDay(on)}.`,
  "objection-period": ({ on, article }) =>
    `U mag bezwaar maken tot en met ${longDay(on)}${cited(article)}. Pas daarna begint onze tijd, ook als u eerder bezwaar maakt.`,
  "received-late": ({ on }) => `Uw bezwaar kwam later: op ${longDay(on)}. Dan begint onze tijd de dag daarna.`,
  term: termSentence,
  "moved-past-free-days": ({ from, on, because, article }) =>
    `${capital(longDay(from))} ${isWeekend(because) ? "valt in het weekend" : `is ${FREE_DAYS[because]}`}. Dan geldt de eerste gewone dag erna: ${longDay(on)} (artikel ${article.replace(" Atw", "")} Algemene termijnenwet).`,
  "ordinary-day": () => "Dat is geen zaterdag, zondag of feestdag. De dag blijft dus staan.",
  "stays-on-free-day": ({ because, article }) =>
    article === undefined
      ? `Dat is ${FREE_DAYS[because]}. Dit is een belofte en geen termijn uit de wet. De dag blijft dus staan.`
      : `Dat is ${FREE_DAYS[because]}. Deze termijn is langer dan 12 weken. Dan blijft de dag staan (artikel ${article.replace(" Atw", "")} Algemene termijnenwet).`,
  opschorting: ({ firstDay, lastDay, days: count, on, article, because }) =>
    `${STANDSTILL[because]} De tijd staat stil van ${longDay(firstDay)} tot en met ${longDay(lastDay)}${cited(article)}. Er komen ${days(count)} bij: ${longDay(on)}.`,
  verdaging: ({ sentOn, weeks, on, article }) =>
    `Wij schreven u op ${longDay(sentOn)} dat wij ${termLength({ weeks })} meer tijd nodig hebben${cited(article)}. Dat is tot en met ${longDay(on)}.`,
  "delay-notice": ({ sentOn, on, article }) =>
    `Wij schreven u op ${longDay(sentOn)} dat het langer duurt, tot en met ${longDay(on)}${cited(article)}.`,
  "cut-to-law": ({ on }) => `Later dan de wet mag niet. Daarom geldt ${longDay(on)}.`,
  "severity-changed": ({ severity, sentOn, ...due }) =>
    `Op ${longDay(sentOn)} keken wij opnieuw hoe erg het is: ${SEVERITY_LABELS[severity].toLowerCase()}.${changedDue(due)}`,
  reopened: ({ at }) => `De melding is opnieuw geopend op ${longMoment(at)}. De tijd begint daar opnieuw.`,
  "with-acknowledgement": () =>
    "Dit hoort in het bericht te staan waarin u leest wie uw zaak behandelt. Het heeft geen eigen dag.",
  consent: ({ agreedOn, on, article }) =>
    `U vond op ${longDay(agreedOn)} goed dat het tot en met ${longDay(on)} duurt${cited(article)}.`,
  "follows-law": ({ on }) => `Onze belofte is hier gelijk aan de termijn van de wet: ${longDay(on)}.`,
  "before-end-of-term": ({ on }) =>
    `Dit bericht moet er zijn voordat de termijn voorbij is. De laatste dag is ${longDay(on)}.`,
  flagged: ({ on }) => `U zei op ${longDay(on)} dat wij een belofte niet nakwamen. Die dag telt niet mee.`,
  appointment: ({ at, startsAt }) =>
    startsAt === undefined
      ? `Wij spraken met u af dat het uiterlijk ${longMoment(at)} gebeurt.`
      : `Wij spraken met u af dat wij u bellen op ${slotWords({ startsAt, endsAt: at })}.`,
  "appointment-made": ({ madeOn, startsAt, at }) =>
    `Op ${longDay(madeOn)} is een andere tijd afgesproken: ${slotWords({ startsAt, endsAt: at })}.`,
  "call-in-time": () =>
    "Bellen wij u binnen die tijd, dan hebben wij ons aan de afspraak gehouden. Ook als u niet opneemt.",
  "invoice-received": ({ on }) => `Wij kregen uw factuur op ${longDay(on)}. Die dag telt niet mee.`,
  "known-end": ({ on }) => `U gaf op dat de termijn eindigt op ${longDay(on)}.`,
  "no-number": () => "Hierbij is geen aantal dagen beloofd. Er is dus geen laatste dag.",
  "no-holiday-data": ({ year }) =>
    `Voor ${year} weten wij nog niet welke dagen de regering gelijkstelt met een feestdag. De dag kan daardoor nog een paar dagen later worden.`,
};

function changedDue({
  on,
  at,
}: {
  readonly on?: Step<"severity-changed">["on"];
  readonly at?: Step<"severity-changed">["at"];
}): string {
  if (at !== undefined) return ` De nieuwe tijd is tot ${longMoment(at)}.`;
  return on === undefined ? "" : ` De nieuwe dag is ${longDay(on)}.`;
}

/** The sentence that explains a step. */
export function derivationText<Name extends DerivationStep["step"]>(step: Step<Name>): string {
  return SENTENCES[step.step as Name](step);
}
