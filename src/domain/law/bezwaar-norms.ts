/** The terms of chapters 6 and 7 of the Awb (bezwaar). */
import { day } from "../day.ts";
import { awb, type LawNorm } from "./law-norm.ts";

export const bezwaarNorms: readonly LawNorm[] = [
  {
    id: "wet-awb-7-10",
    version: 1,
    appliesFrom: day("2009-10-01"),
    source: awb("7:10"),
    strength: "promise",
    measurement: "zaak",
    theme: "answer",
    kinds: ["bezwaar"],
    articles: {
      term: "7:10 lid 1 Awb",
      verdaging: "7:10 lid 3 Awb",
      consent: "7:10 lid 4 Awb",
      supplement: "7:10 lid 2 Awb",
    },
    words: {
      title: "Besluit op uw bezwaar binnen 6 weken, of 12 weken met een commissie",
      meaning:
        "De wet zegt hoe lang wij over uw bezwaar mogen doen. Geven onafhankelijke mensen (een commissie) ons advies, dan is dat langer.",
      startsWhen: "Op de dag na de laatste dag waarop u bezwaar mocht maken. Ook als u eerder bezwaar maakte.",
      howLong:
        "6 weken, of 12 weken als een commissie adviseert. Is de laatste dag een zaterdag, zondag of feestdag? Dan geldt de eerste gewone dag erna.",
      fulfilledWhen: "Als wij ons besluit op uw bezwaar hebben verstuurd.",
      canBeLater:
        "Ja, één keer hooguit 6 weken. Dat schrijven wij u vóór de laatste dag. Nog later mag alleen als iedereen om wie het gaat dat goedvindt. Mist er iets in uw bezwaar? Dan staat de tijd stil tot u het aanvult.",
      measuredHow: "Dit portaal, per bezwaar.",
      whenBroken:
        "U kunt ons een ingebrekestelling sturen. Wij hebben dan nog 2 weken. Daarna krijgt u meestal een dwangsom en kunt u naar de rechter.",
    },
    run: {
      kinds: ["bezwaar"],
      term: { from: "objection-period", length: { weeks: 6 }, withCommittee: { weeks: 12 } },
      weekends: "atw",
      fulfilledBy: ["answered"],
      verdaging: { maxWeeks: 6, needsReason: false },
      consent: true,
      opschorting: ["supplement"],
      delivers: true,
    },
  },
  {
    id: "wet-awb-6-7",
    version: 1,
    appliesFrom: day("1994-01-01"),
    source: awb("6:7"),
    strength: "promise",
    measurement: "statement",
    theme: "remedy",
    kinds: ["bezwaar"],
    length: { weeks: 6 },
    words: {
      title: "U hebt 6 weken om bezwaar te maken",
      meaning: "Bent u het niet eens met ons besluit? Dan moet uw bezwaar op tijd bij ons zijn.",
      startsWhen: "Op de dag dat wij het besluit bekendmaken, meestal de datum van de brief. Die dag telt niet mee.",
      howLong: "6 weken. Is de laatste dag een zaterdag, zondag of feestdag? Dan geldt de eerste gewone dag erna.",
      fulfilledWhen:
        "Als uw bezwaar op tijd binnen is. Een brief is ook op tijd als u hem op tijd op de post deed en wij hem hooguit 1 week later hebben.",
      canBeLater: "Alleen als het niet uw schuld is dat het later is. Schrijf dan waarom.",
      measuredHow: "Dit is een termijn voor u. Het portaal rekent de laatste dag voor u uit.",
      whenBroken: "Stuur uw bezwaar toch en schrijf waarom het later is.",
    },
  },
  {
    id: "wet-awb-7-4",
    version: 1,
    appliesFrom: day("1994-01-01"),
    source: awb("7:4"),
    strength: "promise",
    measurement: "statement",
    theme: "conduct",
    kinds: ["bezwaar"],
    length: { days: 10 },
    words: {
      title: "Stukken sturen kan tot 10 dagen vóór het gesprek",
      meaning: "Is er een gesprek over uw bezwaar (een hoorzitting)? Dan mag u tot 10 dagen ervoor nog stukken sturen.",
      startsWhen: "Wij tellen terug vanaf de dag van het gesprek.",
      howLong: "10 dagen. Deze dag schuift niet op voor een weekend of feestdag.",
      fulfilledWhen: "Als uw stukken vóór die dag bij ons zijn.",
      canBeLater: "Vraag het ons. Vaak mag u stukken nog meenemen naar het gesprek.",
      measuredHow: "Dit is een termijn voor u.",
      whenBroken: "Neem uw stukken mee naar het gesprek en vraag of ze nog meetellen.",
    },
  },
];
