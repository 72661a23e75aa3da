/** A call-back and an invoice at the Ministry: B20 and B21. People and organisations are made up. */
import { assign } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const callsAndInvoices: readonly Story[] = [
  {
    nr: "B23",
    reference: "BZ-T6BH-NU",
    kind: "terugbellen",
    receivedAt: "2026-11-20 14.10",
    answers: {
      moment: "2026-11-23 11:00",
      onderwerp: "Mijn brief over de briefadressen in de basisregistratie",
      naam: "Ilse Verbruggen",
      telefoon: "070 000 00 20",
      email: "i.verbruggen@voorbeeld.example",
    },
    deeds: [assign("2026-11-20 15.02", "annelies", "farida")],
  },
  {
    nr: "B24",
    reference: "BZ-F4RW-8N",
    kind: "factuur",
    receivedAt: "2026-11-18 10.20",
    answers: {
      afzender: "bedrijf",
      wens: "betalen",
      factuurnummer: "F26-0931",
      bedrag: "3267,50",
      ontvangen: "28-9-2026",
      termijn: "30",
      bedrijf: "Vertaalbureau De Komma",
      naam: "Sofie Adriaanse",
      postcode: "2512 EK",
      huisnummer: "61",
      antwoord: "email",
      email: "facturen@dekomma.example",
    },
    deeds: [assign("2026-11-18 13.35", "farida")],
  },
];
