/** What is stored per kind, what for, and on what basis in law (art. 6 AVG). Data. */
import type { KindSlug } from "#domain/kind-slug.ts";

type Stored = { readonly stored: string; readonly why: string; readonly basis: string };

export const storedPerKind: Readonly<Partial<Record<KindSlug, Stored>>> = {
  klacht: {
    stored:
      "Uw naam en adres, uw verhaal, hoe wij u mogen antwoorden, en als u dat invult uw mailadres en telefoonnummer.",
    why: "Om uw klacht te behandelen en u te antwoorden.",
    basis: "de wet ons opdraagt klachten te behandelen (hoofdstuk 9 van de Algemene wet bestuursrecht).",
  },
  bezwaar: {
    stored:
      "Uw naam en adres, welk besluit het is, waarom u het er niet mee eens bent, en wat u meestuurt. Doet u het namens iemand anders? Dan ook de naam en het adres van die persoon.",
    why: "Om op uw bezwaar te beslissen en u te antwoorden.",
    basis: "de wet ons opdraagt op bezwaren te beslissen (hoofdstuk 7 van de Algemene wet bestuursrecht).",
  },
  dwangsom: {
    stored:
      "Uw naam en adres, waarop u wacht en sinds wanneer. Doet u het namens iemand anders? Dan ook de naam en het adres van die persoon. Uw rekeningnummer vragen wij hier niet.",
    why: "Om alsnog te beslissen, en om u te betalen als wij dat niet op tijd doen.",
    basis:
      "de wet ons opdraagt een dwangsom te betalen als wij te laat beslissen (artikel 4:17 van de Algemene wet bestuursrecht).",
  },
  melding: {
    stored: "De plaats, wat er aan de hand is en wat u erbij schrijft. Uw naam en mailadres alleen als u die invult.",
    why: "Om het probleem op te lossen, en om u te laten weten wat wij deden.",
    basis: "het onze taak is om voor wegen en kanalen te zorgen.",
  },
  publicaties: {
    stored: "Wat u bestelt, en de naam en het adres waar het heen moet. Uw mailadres alleen als u dat invult.",
    why: "Om uw bestelling te versturen.",
    basis: "u ons vraagt iets te sturen, en het onze taak is om u te informeren.",
  },
};
