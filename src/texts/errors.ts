/** What we say when a request cannot be served, by HTTP status. Data. */

export type ErrorTexts = { readonly title: string; readonly lines: readonly string[] };

export const errorTexts: Readonly<Record<string, ErrorTexts>> = {
  "400": {
    title: "Wij begrijpen dit verzoek niet",
    lines: ["Er is onderweg iets misgegaan. Ga terug, controleer wat u invulde en probeer het nog een keer."],
  },
  "403": {
    title: "Dit mag hier niet",
    lines: ["Dit formulier is niet vanaf onze site verstuurd. Open de pagina opnieuw en probeer het nog een keer."],
  },
  "405": {
    title: "Zo werkt deze pagina niet",
    lines: ["Open de pagina opnieuw via de startpagina."],
  },
  "413": {
    title: "Dit is te groot om te versturen",
    lines: ["Maak uw tekst korter. Ga terug in uw browser: uw tekst staat er dan meestal nog."],
  },
  "421": {
    title: "Dit adres hoort niet bij ons",
    lines: ["Ga naar onze startpagina en begin daar opnieuw."],
  },
  "429": {
    title: "Dat ging even te snel",
    lines: ["U probeerde dit vaak achter elkaar. Wacht een paar minuten en probeer het dan nog een keer."],
  },
  "500": {
    title: "Er ging bij ons iets mis",
    lines: [
      "Dat is onze fout. Probeer het over een paar minuten nog een keer.",
      "Was u iets aan het versturen? Kreeg u geen zaaknummer, ga dan terug en verstuur het nog een keer. Hadden wij het al, dan krijgt u dezelfde zaak te zien en geen tweede.",
    ],
  },
  "503": {
    title: "Het portaal werkt even niet",
    lines: [
      "Wij zijn ermee bezig. Probeer het over een paar minuten nog een keer.",
      "Loopt uw termijn vandaag af? Bel ons, of stuur vandaag nog een brief.",
    ],
  },
};
