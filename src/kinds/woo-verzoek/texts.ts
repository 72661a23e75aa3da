/** The words of the page for Woo requests (product/copy.md 3.4). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (_organisation: Organisation): KindWords => ({
  noun: "Woo-verzoek",
  article: "het",
  title: "Woo-verzoek doen",
  tile: "U wilt informatie van de overheid zien.",
  tilePromise: "Besluit binnen 4 weken",
});

export function page(organisation: Organisation): KindPage {
  const has = (slug: string) => organisation.kinds.includes(slug);
  return {
    lead: "Wilt u documenten zien die de overheid heeft? U hoeft niet te zeggen waarom. Het is gratis.",
    startLabel: "Begin met uw Woo-verzoek",
    startNote: "Dit duurt ongeveer 5 minuten. Uw naam is niet nodig.",
    lookingFor: [
      ...(has("informatie")
        ? [
            "Zoekt u gewone informatie, zoals een kaart, een uitleg of een cijfer? [Vraag die gewoon aan](/informatie). Dat gaat sneller.",
          ]
        : []),
      ...(has("publicaties") ? ["Zoekt u een folder of iets anders op papier? [Bekijk wat er is](/publicaties)."] : []),
      has("bezwaar")
        ? "Bent u het niet eens met een besluit? [Maak dan bezwaar](/bezwaar)."
        : "Bent u het niet eens met een besluit? Maak dan bezwaar. In de brief met het besluit staat hoe.",
    ],
    promisesIntro: "Doet u uw verzoek vandaag?",
    lengths: [
      ...(organisation.slug === "bzk"
        ? [{ label: "Bericht dat wij uw Woo-verzoek hebben", length: "meteen" }]
        : [
            { label: "Bericht dat wij uw Woo-verzoek hebben", length: "meteen, en anders binnen 1 werkdag" },
            { label: "Bericht wie uw Woo-verzoek behandelt", length: "binnen 2 weken" },
          ]),
      { label: "Ons besluit op uw Woo-verzoek", length: "binnen 4 weken, ook volgens de wet" },
    ],
    promiseNotes: [
      "Wij mogen 2 weken extra nemen als wij dat vóór de laatste dag schrijven, met de reden.",
      "Is uw verzoek te ruim? Dan vragen wij u binnen 2 weken wat u precies zoekt. Wij helpen u daarbij. De tijd staat dan stil tot u antwoordt.",
      "Staat er iets in over een ander, zoals een bedrijf? Dan vragen wij die eerst om een reactie. De tijd staat dan stil. U krijgt daar bericht van.",
    ],
    needed: [
      "Het onderwerp of het document dat u zoekt. Meer vraagt de wet niet.",
      "Een e-mailadres, of een adres voor een brief. Anders kunnen wij u ons besluit niet sturen.",
      "U hoeft uw naam, uw reden en uw belang niet te noemen.",
    ],
    offline: `Bel ${organisation.phone} (${organisation.openingHours}); wij schrijven uw verzoek dan voor u op. Of schrijf naar ${organisation.postalAddress.join(", ")}. U krijgt dezelfde beloften. [Alle manieren om ons te bereiken](/contact).`,
    next: [
      "U krijgt meteen een zaaknummer. Daarmee ziet u altijd hoe het ermee staat.",
      "Wij zoeken de documenten en bekijken wat iedereen mag zien. Is een andere overheid de juiste? Dan sturen wij uw verzoek meteen door.",
      "U krijgt ons besluit, met de documenten of met de reden waarom u iets niet krijgt. Heeft een ander bezwaar? Dan krijgt u de documenten 2 weken later.",
      "Niet eens met ons besluit? U kunt binnen 6 weken bezwaar maken.",
    ],
    whenLate: [
      "Dit portaal zegt het u, uit zichzelf.",
      "Bij een Woo-verzoek bestaat geen dwangsom van ons. U kunt wel naar de rechter als wij te laat zijn: u schrijft ons eerst dat wij te laat zijn, en na 2 weken kunt u naar de rechter.",
      ...(has("dwangsom") ? ["[Wij beslissen te laat](/dwangsom): zo schrijft u het ons."] : []),
    ],
    privacy: "Wij gebruiken uw gegevens alleen voor dit verzoek. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}
