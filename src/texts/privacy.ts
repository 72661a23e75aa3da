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
  publicaties: {
    stored: "Wat u bestelt, en de naam en het adres waar het heen moet. Uw mailadres alleen als u dat invult.",
    why: "Om uw bestelling te versturen.",
    basis: "u ons vraagt iets te sturen, en het onze taak is om u te informeren.",
  },
  terugbellen: {
    stored: "Uw naam en telefoonnummer, wanneer wij u bellen en waarover. Uw mailadres alleen als u dat invult.",
    why: "Om u terug te bellen.",
    basis: "u ons vraagt te bellen, en het onze taak is om uw vragen te beantwoorden.",
  },
  pers: {
    stored: "Uw naam, uw medium, uw vraag en uw deadline. Uw mailadres of telefoonnummer om u te antwoorden.",
    why: "Om uw vraag te beantwoorden.",
    basis: "het onze taak is om te vertellen wat wij doen.",
  },
  factuur: {
    stored:
      "Uw naam en adres, het nummer, het bedrag en de dag van de factuur, en als u dat invult uw mailadres en telefoonnummer.",
    why: "Om na te kijken of de factuur is betaald, en om de rente uit te rekenen.",
    basis: "wij uw factuur moeten betalen, en de rente als wij te laat zijn (Burgerlijk Wetboek, boek 6).",
  },
};
