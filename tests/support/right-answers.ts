/** A right form for each kind, as a citizen fills it in; the same answers do for both organisations. */
import type { Answers } from "#kinds/kind.ts";

const person = { naam: "Sanne de Wit", postcode: "9712jj", huisnummer: "18" };
const byEmail = { antwoord: "email", email: "sanne@voorbeeld.example" };

export const rightAnswers: Readonly<Record<string, Answers>> = {
  klacht: {
    onderwerp: "bejegening",
    gebeurtenis: "Ik mocht niet uitpraten.",
    gesprek: "weet-niet",
    ...person,
    ...byEmail,
  },
  melding: { gevaar: "nee", waar: "weg", categorie: "W10", "w10-hoeveel": "een", weg: "N361", hectometer: "14,2" },
  "woo-verzoek": { onderwerp: "Contracten voor het maaien", antwoord: "email", email: "anoniem@voorbeeld.example" },
  informatie: {
    onderwerp: "Vrachtverkeer",
    vraag: "Hoeveel vrachtwagens rijden er per dag?",
    antwoord: "brief",
    ...person,
  },
  vraag: { soort: "vraag", onderwerp: "Bankjes", bericht: "Waarom zijn de bankjes weg?", ...byEmail },
  publicaties: { "aantal-bezwaar-maken": "2", "aantal-bezwaar-of-klacht": "2", postcode: "9712 JJ", huisnummer: "18" },
};
