/** The terms of the Wet open overheid. */
import { day } from "../day.ts";
import { type LawNorm, woo } from "./law-norm.ts";

export const wooNorms: readonly LawNorm[] = [
  {
    id: "wet-woo-4-4",
    version: 1,
    appliesFrom: day("2022-05-01"),
    source: woo("4.4"),
    strength: "promise",
    measurement: "zaak",
    theme: "answer",
    kinds: ["woo-verzoek"],
    articles: {
      term: "4.4 lid 1 Woo",
      verdaging: "4.4 lid 2 Woo",
      consent: "4:15 lid 2 Awb",
      supplement: "4:15 lid 1 Awb",
      thirdParty: "4.4 lid 3 Woo",
      agreed: "4:15 lid 2 Awb",
    },
    words: {
      title: "Besluit op uw Woo-verzoek binnen 4 weken",
      meaning: "U vraagt documenten van de overheid. Wij beslissen welke documenten iedereen mag zien.",
      startsWhen: "Op de dag dat uw verzoek bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "4 weken. Is de laatste dag een zaterdag, zondag of feestdag? Dan geldt de eerste gewone dag erna.",
      fulfilledWhen: "Als wij ons besluit hebben verstuurd.",
      canBeLater:
        "Ja, één keer hooguit 2 weken. Dat schrijven wij u vóór de laatste dag, met de reden. Moeten wij iemand anders om een reactie vragen? Dan staat de tijd zolang stil.",
      measuredHow: "Dit portaal, per verzoek.",
      whenBroken:
        "U kunt ons schrijven dat wij te laat zijn. Na 2 weken kunt u naar de rechter. Een dwangsom van ons bestaat niet bij een Woo-verzoek.",
    },
    run: {
      kinds: ["woo-verzoek"],
      term: { from: "receipt", length: { weeks: 4 } },
      weekends: "atw",
      fulfilledBy: ["answered"],
      verdaging: { maxWeeks: 2, needsReason: true },
      consent: true, // art. 4:15 lid 2 onder a Awb
      opschorting: ["third-party", "supplement", "agreed"],
      delivers: true,
    },
  },
  {
    id: "wet-woo-4-1",
    version: 1,
    appliesFrom: day("2022-05-01"),
    source: woo("4.1"),
    strength: "promise",
    measurement: "statement",
    theme: "contact",
    kinds: ["woo-verzoek"],
    length: { weeks: 2 },
    words: {
      title: "Is uw Woo-verzoek te ruim? Dan vragen wij binnen 2 weken wat u zoekt",
      meaning: "Weten wij niet precies welke documenten u bedoelt? Dan vragen wij u om uitleg. Wij helpen u daarbij.",
      startsWhen: "Op de dag dat uw verzoek bij ons binnenkomt. Die dag telt niet mee.",
      howLong: "2 weken. Is de laatste dag een zaterdag, zondag of feestdag? Dan geldt de eerste gewone dag erna.",
      fulfilledWhen: "Als wij u om uitleg hebben gevraagd.",
      canBeLater: "Nee.",
      measuredHow: "Niemand meet dit apart. De termijn voor het besluit meet dit portaal wel.",
      whenBroken: "De termijn voor het besluit loopt gewoon door.",
    },
  },
];
