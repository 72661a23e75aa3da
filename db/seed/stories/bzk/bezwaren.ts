/** An objection at the Ministry: no committee, so six weeks. The person and the decision are made up. */
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const bezwaren: readonly Story[] = [
  {
    nr: "B08",
    reference: "BZ-2FCQ-AJ",
    kind: "bezwaar",
    receivedAt: "2026-11-05 13.44",
    answers: {
      besluit: "Afwijzing van de subsidie voor ons buurtverkiezingsdebat",
      datum: "20-10-2026",
      kenmerk: "2026-0000481",
      woo: "nee",
      gronden:
        "U wijst de subsidie af omdat ons debat niet voor iedereen open zou zijn. Dat klopt niet. Op onze website en op de posters staat dat iedereen welkom is, en er was een gebarentolk.",
      gesprek: "ja",
      naam: "Buurtvereniging De Kade",
      postcode: "3083 AB",
      huisnummer: "17",
      antwoord: "email",
      email: "bestuur@dekade.voorbeeld.example",
    },
    deeds: [assign("2026-11-06 9.50", "annelies", "youssef"), step("2026-11-06 14.20", "youssef", "bevestigen")],
  },
];
