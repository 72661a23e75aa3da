/** Questions, and questions for information: Z19 and Z20. People are made up. */
import { flag } from "../../citizen-deeds.ts";
import { assign, postLetters, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const vragen: readonly Story[] = [
  {
    nr: "Z19",
    reference: "GR-QZS8-VT",
    kind: "informatie",
    receivedAt: "2026-11-10 19.22",
    answers: {
      onderwerp: "Telling van vrachtverkeer op de N46",
      vraag:
        "Hoeveel vrachtwagens rijden er per dag over de N46 bij Bedum? Wij willen het weten voor een avond in ons dorpshuis op 24 november.",
      antwoord: "email",
      email: "j.wind@voorbeeld.example",
      naam: "Joris Wind",
    },
    deeds: [
      assign("2026-11-11 9.10", "hilde", "marije"),
      flag(
        "2026-11-18 8.41",
        "gr-informatie",
        "Gisteren was de laatste dag. Ik heb niets gekregen en niets gehoord.",
        "klacht",
      ),
    ],
  },
  {
    nr: "Z20",
    reference: "GR-UY64-VR",
    kind: "vraag",
    channel: "letter",
    receivedAt: "2026-10-05 9.30",
    filedAt: "2026-10-05 11.50",
    filedBy: "roelof",
    answers: {
      soort: "vraag",
      onderwerp: "De bankjes langs het Reitdiep",
      bericht:
        "Langs het Reitdiep bij Garnwerd stonden drie bankjes. Ik zat er elke dag met mijn man. Nu zijn ze weg. Waarom? En komen ze terug?",
      antwoord: "brief",
      naam: "A. Oosterhuis",
      postcode: "9893 TC",
      huisnummer: "6",
    },
    deeds: [
      postLetters("2026-10-05 15.30"),
      assign("2026-10-06 9.25", "hilde", "marije"),
      step("2026-10-14 10.15", "marije", "bevestigen"),
      postLetters("2026-10-14 15.30"),
    ],
  },
];
