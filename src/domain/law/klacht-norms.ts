/** The terms of chapter 9 of the Awb (klachtbehandeling). */
import { day } from "../day.ts";
import { awb, type LawNorm } from "./law-norm.ts";

export const klachtNorms: readonly LawNorm[] = [
  {
    id: "wet-awb-9-11",
    version: 1,
    appliesFrom: day("1999-07-01"),
    source: awb("9:11"),
    strength: "promise",
    measurement: "zaak",
    theme: "answer",
    kinds: ["klacht"],
    articles: { term: "9:11 lid 1 Awb", verdaging: "9:11 lid 2 Awb", consent: "9:11 lid 3 Awb" },
    words: {
      title: "Antwoord op uw klacht binnen 6 weken, of 10 weken met een commissie",
      meaning:
        "De wet zegt hoe lang wij over uw klacht mogen doen. Geven onafhankelijke mensen (een commissie) ons advies, dan is dat langer.",
      startsWhen: "Op de dag dat uw klacht bij ons binnenkomt. Die dag telt niet mee.",
      howLong:
        "6 weken, of 10 weken als een commissie adviseert. Is de laatste dag een zaterdag, zondag of feestdag? Dan geldt de eerste gewone dag erna.",
      fulfilledWhen: "Als wij u schrijven wat wij van uw klacht vinden en waarom.",
      canBeLater:
        "Ja, één keer hooguit 4 weken. Dat schrijven wij u vóór de laatste dag. Nog later mag alleen als u dat schriftelijk goedvindt.",
      measuredHow: "Dit portaal, per klacht.",
      whenBroken: "U kunt dan naar de Nationale ombudsman. Dat is gratis. Een dwangsom bestaat niet bij klachten.",
    },
    run: {
      kinds: ["klacht"],
      term: { from: "receipt", length: { weeks: 6 }, withCommittee: { weeks: 10 } },
      weekends: "atw",
      fulfilledBy: ["answered"],
      verdaging: { maxWeeks: 4, needsReason: false },
      consent: true,
      delivers: true,
    },
  },
  {
    id: "wet-awb-9-8",
    version: 1,
    appliesFrom: day("1999-07-01"),
    source: awb("9:8"),
    strength: "promise",
    measurement: "statement",
    theme: "answer",
    kinds: ["klacht"],
    length: { weeks: 4 },
    words: {
      title: "Behandelen wij uw klacht niet? Dan schrijven wij dat binnen 4 weken",
      meaning:
        "Soms hoeven wij een klacht niet te behandelen. Bijvoorbeeld als het langer dan een jaar geleden gebeurde, of als u bezwaar kon maken. Wij schrijven u dan waarom.",
      startsWhen: "Op de dag dat uw klacht bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "4 weken. Is de laatste dag een zaterdag, zondag of feestdag? Dan geldt de eerste gewone dag erna.",
      fulfilledWhen: "Als wij u schreven dat wij de klacht niet behandelen, en waarom.",
      canBeLater: "Nee.",
      measuredHow: "Niemand meet dit apart. De termijn voor het antwoord op uw klacht meet dit portaal wel.",
      whenBroken: "U kunt naar de Nationale ombudsman. Dat is gratis.",
    },
  },
  {
    id: "wet-awb-9-24",
    version: 1,
    appliesFrom: day("2005-03-15"),
    source: awb("9:24"),
    strength: "promise",
    measurement: "statement",
    theme: "remedy",
    kinds: ["klacht"],
    words: {
      title: "U kunt 1 jaar lang naar de Nationale ombudsman",
      meaning:
        "Bent u niet tevreden over ons antwoord op uw klacht, of kwam er geen antwoord? Dan kunt u de Nationale ombudsman om een onderzoek vragen.",
      startsWhen:
        "Op de dag dat u ons antwoord krijgt. Kwam er geen antwoord? Dan op de dag dat wij klaar hadden moeten zijn.",
      howLong: "1 jaar. De laatste dag schuift niet op voor een weekend of feestdag.",
      fulfilledWhen: "Dit is een termijn voor u, niet voor ons.",
      canBeLater: "De ombudsman beslist daar zelf over.",
      measuredHow: "Niemand meet dit.",
      whenBroken: "Stuur uw verzoek toch en schrijf waarom het later is.",
    },
  },
];
