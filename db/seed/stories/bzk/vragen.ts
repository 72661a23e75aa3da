/** A Woo-verzoek with its decision, a question that takes longer, and a compliment: B20–B22. People are made up. */
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const vragen: readonly Story[] = [
  {
    nr: "B20",
    reference: "BZ-F3J6-BN",
    kind: "woo-verzoek",
    receivedAt: "2026-10-20 13.40",
    answers: {
      onderwerp: "Onderzoek naar de leesbaarheid van de stempas",
      documenten: "Het onderzoek zelf, en wat het ministerie met de uitkomst deed.",
      periode: "2024 en 2025",
      antwoord: "email",
      email: "e.kramer@voorbeeld.example",
      naam: "Els Kramer",
    },
    deeds: [
      assign("2026-10-21 9.10", "annelies", "youssef"),
      step("2026-10-22 10.30", "youssef", "bevestigen"),
      step("2026-11-12 15.20", "youssef", "besluiten", {
        besluit: "partly-disclosed",
        toelichting:
          "Wij vonden vier documenten. U krijgt het onderzoek en twee brieven. In de brieven maakten wij namen onleesbaar (artikel 5.1 lid 2 onder e Woo). Eén document krijgt u niet: dat is een verslag van intern overleg met persoonlijke meningen (artikel 5.2 Woo). Het bureau dat het onderzoek deed, heeft bezwaar tegen openbaar maken.",
        documenten: "later",
      }),
    ],
  },
  {
    nr: "B21",
    reference: "BZ-WHB7-4G",
    kind: "vraag",
    receivedAt: "2026-10-28 11.05",
    answers: {
      soort: "vraag",
      onderwerp: "Stemmen vanuit een woonboot",
      bericht: "Wij wonen op een boot en liggen soms een maand ergens anders. In welke gemeente mogen wij stemmen?",
      antwoord: "email",
      email: "f.vandermeer@voorbeeld.example",
      naam: "Femke van der Meer",
    },
    deeds: [
      assign("2026-10-29 9.30", "annelies", "farida"),
      step("2026-11-16 14.00", "farida", "uitstelbericht", {
        totEnMet: "4-12-2026",
        reden: "Het hangt ervan af of uw ligplaats een adres is. Dat zoeken wij uit met de Kiesraad.",
        aanpak: "Wij spreken deze week met de Kiesraad en schrijven u daarna wat er voor u geldt.",
      }),
    ],
  },
  {
    nr: "B22",
    reference: "BZ-RUHG-DV",
    kind: "vraag",
    receivedAt: "2026-11-20 16.45",
    answers: {
      soort: "compliment",
      onderwerp: "De brochure over stemmen",
      bericht: "Eindelijk een brochure die mijn vader van 84 in één keer begreep. Dank aan wie hem schreef.",
      "antwoord-gewenst": "nee",
      email: "r.stoffels@voorbeeld.example",
    },
    deeds: [],
  },
];
