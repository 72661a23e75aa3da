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
  melding: {
    stored: "De plaats, wat er aan de hand is en wat u erbij schrijft. Uw naam en mailadres alleen als u die invult.",
    why: "Om het probleem op te lossen, en om u te laten weten wat wij deden.",
    basis: "het onze taak is om voor wegen en kanalen te zorgen.",
  },
  "woo-verzoek": {
    stored: "Wat u zoekt, en hoe wij u mogen antwoorden. Uw naam en telefoonnummer alleen als u die invult.",
    why: "Om te beslissen over uw verzoek en u de documenten te sturen.",
    basis: "de wet ons opdraagt te beslissen op een verzoek om informatie (artikel 4.1 Wet open overheid).",
  },
  informatie: {
    stored: "Wat u wilt weten, en hoe wij u mogen antwoorden. Uw naam en telefoonnummer alleen als u die invult.",
    why: "Om u de informatie te sturen.",
    basis: "u ons vraagt iets te sturen, en het onze taak is om u te informeren.",
  },
  vraag: {
    stored: "Wat u schrijft, en als u antwoord wilt hoe wij u mogen antwoorden. De rest alleen als u dat invult.",
    why: "Om uw bericht te lezen en u te antwoorden.",
    basis: "het onze taak is om u te antwoorden.",
  },
  publicaties: {
    stored: "Wat u bestelt, en de naam en het adres waar het heen moet. Uw mailadres alleen als u dat invult.",
    why: "Om uw bestelling te versturen.",
    basis: "u ons vraagt iets te sturen, en het onze taak is om u te informeren.",
  },
};
