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
  bezwaar: {
    besluit: "De weigering van een uitweg aan de N363.",
    datum: "2-11-2026",
    kenmerk: "2026-0815",
    woo: "nee",
    later: "on",
    gesprek: "ja",
    tolk: "Tigrinya",
    kosten: "on",
    "voor-wie": "ander",
    ...person,
    ...byEmail,
    "namens-naam": "Jan Bolhuis",
    "namens-postcode": "9965 TD",
    "namens-huisnummer": "12",
  },
  dwangsom: {
    soort: "aanvraag",
    onderwerp: "Ontheffing voor breed vervoer.",
    "einde-bekend": "nee",
    ingediend: "14-9-2026",
    ...person,
    antwoord: "brief",
  },
  "woo-verzoek": { onderwerp: "Contracten voor het maaien", antwoord: "email", email: "anoniem@voorbeeld.example" },
  informatie: {
    onderwerp: "Vrachtverkeer",
    vraag: "Hoeveel vrachtwagens rijden er per dag?",
    antwoord: "brief",
    ...person,
  },
  vraag: { soort: "vraag", onderwerp: "Bankjes", bericht: "Waarom zijn de bankjes weg?", ...byEmail },
  terugbellen: {
    moment: "2026-11-24 10:00",
    onderwerp: "De omleiding van de N46",
    naam: "Femke Nijboer",
    telefoon: "050 000 00 22",
  },
  pers: {
    vraag: "Hoe lang was de N361 dicht?",
    "deadline-dag": "23-11-2026",
    "deadline-tijd": "11.30",
    naam: "Ties Radema",
    medium: "Radio Wierde",
    email: "redactie@voorbeeld.example",
  },
  factuur: {
    afzender: "bedrijf",
    wens: "rente",
    factuurnummer: "2026-118",
    bedrag: "1.840",
    ontvangen: "12-10-2026",
    bedrijf: "Schildersbedrijf Voorbeeld",
    ...person,
    ...byEmail,
  },
  publicaties: { "aantal-bezwaar-maken": "2", "aantal-bezwaar-of-klacht": "2", postcode: "9712 JJ", huisnummer: "18" },
};
