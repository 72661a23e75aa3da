/** What is stored per kind, what for, and on what basis in law (art. 6 AVG). Data. */

type Stored = { readonly stored: string; readonly why: string; readonly basis: string };

export const storedPerKind: Readonly<Record<string, Stored>> = {
  klacht: {
    stored:
      "Uw naam en adres, uw verhaal en de bestanden die u meestuurt, hoe wij u mogen antwoorden, en als u dat invult uw mailadres en telefoonnummer.",
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
    stored:
      "De plaats, wat er aan de hand is, uw foto's en wat u erbij schrijft. Waar een foto is gemaakt, halen wij eruit; wij bewaren dat alleen als u zegt dat het de plek is. Uw naam en mailadres alleen als u die invult.",
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
