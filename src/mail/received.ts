/** The automatic message that it has come in: reference, days, link, and a copy of what was entered (art. 2:17 Awb). */

import { dayAt } from "#domain/instant.ts";
import { capital } from "#texts/capital.ts";
import { clockTime, isDayOnly, longDay } from "#texts/dates.ts";
import { dwangsomWords } from "#texts/zaak/dwangsom.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, divider, list, paragraph, paragraphOf, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";
import { deliveryLine, explanationLine, handlerLine } from "./promise-lines.ts";

export type ReceivedFacts = ZaakMailFacts & {
  readonly answers: readonly { readonly label: string; readonly value: string }[];
  /** A report of present danger: the telephone comes first. */
  readonly danger: boolean;
  /** What will be asked of the citizen ("Wij schrijven u op welke dag uw uitleg er moet zijn"). */
  readonly more?: readonly string[] | undefined;
  /** False: the citizen wants no answer, so none is promised. */
  readonly wantsAnswer?: boolean | undefined;
  /** The number of the question for information that goes on as this. */
  readonly continues?: string | undefined;
};

/** product/copy.md 5.2, in its order; the list "Wat kunt u van ons verwachten?" holds what the rules say at this moment. */
export function receivedMail(facts: ReceivedFacts): Mail {
  const { organisation, noun, reference, receivedAt } = facts;
  const body = [
    ...callFirst(facts),
    ...goesOn(facts),
    paragraph`Wij hebben uw ${noun} ontvangen op ${longDay(dayAt(receivedAt))}${isDayOnly(receivedAt) ? "" : ` om ${clockTime(receivedAt)}`}.`,
    paragraph`Uw zaaknummer is ${strong(reference)}.`,
    ...onBehalfOf(facts),
    ...elsewhere(facts),
    ...expectations(facts),
    ...moneyIfLate(facts),
    ...(facts.more ?? []).map((sentence) => paragraph`${sentence}`),
    paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
    paragraph`De link is alleen voor u. Stuur hem niet door.`,
    paragraphOf([
      ...(mustCall(facts) || facts.notOurs?.toDo ? [] : [strong("U hoeft nu niets te doen."), " "]),
      addOrWithdraw(facts),
    ]),
    ...(facts.wantsAnswer === false
      ? [paragraph`U zei dat u geen antwoord wilt. Wij lezen wat u schreef. U krijgt geen antwoord.`]
      : [paragraph`Halen wij een dag niet? Dan krijgt u daarover vanzelf bericht van ons.`]),
  ];
  return layOut(organisation, {
    subject: `Wij hebben uw ${noun} (${reference})`,
    name: facts.name,
    body,
    appendix: [whatThisIs(facts), divider, { block: "answers", answers: facts.answers }],
  });
}

/** Whose place it is comes before any time. */
const elsewhere = ({ notOurs }: ReceivedFacts): Block[] =>
  notOurs ? [paragraph`${strong(notOurs.heading)} ${[...notOurs.lines, notOurs.toDo].filter(Boolean).join(" ")}`] : [];

const goesOn = ({ continues, noun }: ReceivedFacts): Block[] =>
  continues
    ? [
        paragraph`${strong(`Wij behandelen uw vraag om informatie (${continues}) als ${noun}.`)} De tijd telt vanaf de dag van uw vraag. Vanaf nu geldt het nieuwe zaaknummer hieronder.`,
      ]
    : [];

/** Who is asked to call at once is not told that there is nothing to do. */
const mustCall = ({ danger, organisation }: ReceivedFacts): boolean =>
  danger && organisation.emergencyPhone !== undefined;

const callFirst = (facts: ReceivedFacts): Block[] =>
  mustCall(facts)
    ? [
        paragraph`${strong(`Hebt u ook gebeld? Doe dat nu: ${facts.organisation.emergencyPhone ?? ""}.`)} Zijn er gewonden? Bel 112.`,
      ]
    : [];

/** Both are told, and know that the other is (art. 2:1 Awb). Once erased there is no name. */
function onBehalfOf({ onBehalf, noun, article }: ReceivedFacts): Block[] {
  if (!onBehalf) return [];
  return "of" in onBehalf
    ? [paragraph`U doet dit namens ${onBehalf.of || "iemand anders"}. Die persoon krijgt dezelfde berichten.`]
    : [
        paragraph`${onBehalf.by || "Iemand anders"} stuurde ${article === "het" ? "dit" : "deze"} ${noun} namens u. U krijgt allebei onze berichten.`,
      ];
}

function expectations(facts: ReceivedFacts): Block[] {
  const lines = [handlerLine(facts), deliveryLine(facts), explanationLine(facts)].filter((one) => one !== undefined);
  const advice = facts.committee
    ? [paragraph`${capital(facts.committee)} geeft ons advies over uw ${facts.noun}.`]
    : [];
  if (lines.length === 0) return advice;
  return [paragraph`${strong("Wat kunt u van ons verwachten?")}`, list(lines), ...advice];
}

/** Of an ingebrekestelling: from which day a dwangsom, and how much (art. 4:17 Awb). */
const moneyIfLate = ({ kind, remedies, now }: ReceivedFacts): Block[] =>
  remedies
    .filter((remedy) => remedy.type === "dwangsom")
    .flatMap((remedy) => (kind === "dwangsom" ? dwangsomWords(remedy, dayAt(now)).lines.slice(0, 1) : []))
    .map((line) => paragraph`${line}`);

const addOrWithdraw = ({ kind, article, noun }: ReceivedFacts): string =>
  kind === "terugbellen"
    ? "Kunt u toch niet? Verzet de afspraak op de pagina van uw zaak, of zeg die af."
    : kind === "publicaties"
      ? `Wilt u ${article} ${noun} annuleren? Dat kan op de pagina van uw zaak, tot wij ${article === "de" ? "hem" : "het"} versturen.`
      : `Wilt u iets toevoegen of ${article} ${noun} intrekken? Dat kan op de pagina van uw zaak.`;

/** Each organisation calls this message what its charter calls it. */
const whatThisIs = ({ organisation }: ReceivedFacts): Block =>
  organisation.slug === "bzk"
    ? paragraph`Dit is de automatische ontvangstbevestiging. Hieronder staat wat u ons stuurde.`
    : paragraph`Dit is het automatische bericht van binnenkomst. Hieronder staat wat u ons stuurde.`;
