/** Paying invoices. */
import { charterRow } from "../../charter-row.ts";

export const payment = [
  charterRow({
    id: "gr-factuur",
    sentence: "Facturen betalen we binnen 30 dagen als zij voldoen aan de voorwaarden",
    measurement: "period",
    theme: "payment",
    words: {
      title: "Wij betalen een goede factuur binnen 30 dagen",
      meaning:
        "Klopt uw factuur en voldoet die aan onze voorwaarden? Dan staat het geld binnen 30 dagen op uw rekening.",
      startsWhen: "Op de dag dat wij uw goede factuur ontvangen. Die dag telt niet mee.",
      howLong: "30 dagen. Weekenden en feestdagen tellen mee.",
      fulfilledWhen: "Als het geld op uw rekening staat.",
      canBeLater:
        "Alleen als de factuur niet aan de voorwaarden voldoet, of als wij het over de rekening niet eens zijn. Dat hoort u dan van ons.",
      measuredHow: "Onze financiële administratie, per maand. Dit portaal ziet betalingen niet zelf.",
      notFor: "Facturen die niet aan de voorwaarden voldoen.",
      whenBroken:
        "Zeg het ons, met de dag waarop u de factuur stuurde. Een medewerker kijkt na of er betaald is en laat het u weten.",
      lawSays:
        "Een overheid moet een bedrijf binnen 30 dagen betalen. Is zij te laat, dan heeft het bedrijf recht op wettelijke handelsrente en minstens € 40 voor de kosten (artikel 6:119b en 6:96 Burgerlijk Wetboek). Dit geldt niet voor particulieren.",
    },
    run: {
      kinds: ["factuur"],
      term: { from: "receipt", length: { days: 30 } },
      fulfilledBy: ["done"],
      delivers: false,
    },
  }),
];
