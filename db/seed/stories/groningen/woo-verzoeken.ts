/** Woo requests: Z16–Z18. People, bodies and documents are made up. */
import { flag } from "../../citizen-deeds.ts";
import { assign, step } from "../../desk-deeds.ts";
import { saysTooLate } from "../../notice-of-default.ts";
import type { Story } from "../../story.ts";

export const wooVerzoeken: readonly Story[] = [
  {
    nr: "Z16",
    reference: "GR-D7PF-Q4",
    kind: "woo-verzoek",
    channel: "email",
    receivedAt: "2026-10-19 9.10",
    filedAt: "2026-10-19 11.25",
    filedBy: "marije",
    answers: {
      onderwerp: "Contracten voor het onderhoud van bermen",
      documenten:
        "Alle contracten met bedrijven die voor de provincie bermen maaien en herstellen, met de bijlagen over prijs en kwaliteit.",
      periode: "2023 tot en met 2025",
      vorm: "digitaal",
      antwoord: "email",
      email: "redactie@voorbeeld.example",
      naam: "Redactie Noordelijk Peil",
    },
    deeds: [
      assign("2026-10-19 11.30", "marije"),
      step("2026-10-22 10.05", "marije", "bevestigen"),
      step("2026-11-11 14.20", "marije", "verdagen", {
        weken: "2",
        reden:
          "Wij moeten 340 documenten bekijken. In veel daarvan staan prijzen van bedrijven. Dat kost meer tijd dan vier weken.",
      }),
      flag(
        "2026-11-17 9.35",
        "gr-termijn-wettelijk",
        "Gisteren was de laatste dag. Wij hebben nog geen besluit.",
        "nothing",
      ),
    ],
  },
  {
    nr: "Z17",
    reference: "GR-4N8T-93",
    kind: "woo-verzoek",
    receivedAt: "2026-10-26 20.51",
    answers: {
      onderwerp: "Metingen van het grondwater bij een bedrijf",
      documenten:
        "De uitslagen van alle metingen van het grondwater op en rond het terrein van het bedrijf aan de Industrieweg in Farmsum, en de brieven die u daarover stuurde.",
      periode: "Vanaf 2020",
      antwoord: "email",
      email: "w.drenth@voorbeeld.example",
      naam: "Wil Drenth",
      telefoon: "050 000 00 37",
    },
    deeds: [
      assign("2026-10-27 9.15", "marije"),
      step("2026-10-29 11.40", "marije", "bevestigen"),
      step("2026-11-09 15.10", "marije", "derde-vragen", {
        totEnMet: "23-11-2026",
        toelichting:
          "De metingen gaan over het bedrijf zelf. Daarom mag het bedrijf eerst zeggen wat het van openbaar maken vindt. Wij beslissen daarna zelf.",
      }),
    ],
  },
  {
    nr: "Z18",
    reference: "GR-RQSN-UQ",
    kind: "woo-verzoek",
    receivedAt: "2026-10-01 16.02",
    answers: {
      onderwerp: "Kosten van de verbouwing van het provinciehuis",
      documenten: "De offertes, de rekeningen en het besluit om te verbouwen.",
      periode: "2022 tot nu",
      antwoord: "email",
      email: "lezer1815@voorbeeld.example",
    },
    deeds: [
      assign("2026-10-02 9.20", "hilde", "marije"),
      saysTooLate(
        "2026-11-02 8.12",
        "Vier weken na mijn verzoek heb ik nog geen besluit. U bent te laat. Ik vraag u om binnen twee weken te beslissen.",
      ),
    ],
  },
];
