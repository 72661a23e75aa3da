/** What is stored per kind, what for, and on what basis in law (art. 6 AVG). Data. */
import type { KindSlug } from "#domain/kind-slug.ts";

type Stored = { readonly stored: string; readonly why: string; readonly basis: string };

export const storedPerKind: Readonly<Partial<Record<KindSlug, Stored>>> = {
  klacht: {
    stored:
      "Uw naam en adres, uw verhaal en de bestanden die u meestuurt, hoe wij u mogen antwoorden, en als u dat invult uw mailadres en telefoonnummer.",
    why: "Om uw klacht te behandelen en u te antwoorden.",
    basis: "de wet ons opdraagt klachten te behandelen (hoofdstuk 9 van de Algemene wet bestuursrecht).",
  },
  melding: {
    stored:
      "De plaats, wat er aan de hand is, uw foto's en wat u erbij schrijft. Waar een foto is gemaakt, halen wij eruit; wij bewaren dat alleen als u zegt dat het de plek is. Uw naam en mailadres alleen als u die invult.",
    why: "Om het probleem op te lossen, en om u te laten weten wat wij deden.",
    basis: "het onze taak is om voor wegen en kanalen te zorgen.",
  },
  publicaties: {
    stored: "Wat u bestelt, en de naam en het adres waar het heen moet. Uw mailadres alleen als u dat invult.",
    why: "Om uw bestelling te versturen.",
    basis: "u ons vraagt iets te sturen, en het onze taak is om u te informeren.",
  },
};
