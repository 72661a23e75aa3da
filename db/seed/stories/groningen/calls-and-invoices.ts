/** A call-back, a question of the press and an invoice: Z22, Z23 and Z24. People and organisations are made up. */
import { assign } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const callsAndInvoices: readonly Story[] = [
  {
    nr: "Z22",
    reference: "GR-HW4T-BK",
    kind: "terugbellen",
    channel: "phone",
    receivedAt: "2026-11-20 16.40",
    filedBy: "roelof",
    answers: {
      moment: "2026-11-23 10:00",
      onderwerp: "De omleiding van de N46",
      naam: "Femke Nijboer",
      telefoon: "050 000 00 22",
    },
    deeds: [assign("2026-11-20 16.42", "roelof")],
  },
  {
    nr: "Z23",
    reference: "GR-P7K3-RN",
    kind: "pers",
    channel: "email",
    receivedAt: "2026-11-23 8.05",
    filedAt: "2026-11-23 8.09",
    filedBy: "roelof",
    answers: {
      vraag:
        "Vannacht lag er een boom op de N361 bij Winsum. Hoe lang was de weg dicht, en waren er meer meldingen over die bomen?",
      naam: "Ties Radema",
      medium: "Radio Wierde",
      telefoon: "050 000 00 23",
      email: "redactie@radiowierde.example",
    },
    deeds: [assign("2026-11-23 8.10", "roelof", "marije")],
  },
  {
    nr: "Z24",
    reference: "GR-FX9D-2T",
    kind: "factuur",
    receivedAt: "2026-11-16 9.40",
    answers: {
      afzender: "bedrijf",
      wens: "rente",
      factuurnummer: "2026-118",
      bedrag: "1.840",
      ontvangen: "12-10-2026",
      toelichting: "Het gaat om het schilderwerk aan het bedieningshuisje. Er is nog niets betaald.",
      bedrijf: "Schildersbedrijf Voorbeeld",
      naam: "Rikus Kwant",
      postcode: "9934 HT",
      huisnummer: "27",
      antwoord: "email",
      email: "administratie@schildersbedrijf.example",
      telefoon: "050 000 00 24",
    },
    deeds: [assign("2026-11-16 11.05", "roelof")],
  },
];
