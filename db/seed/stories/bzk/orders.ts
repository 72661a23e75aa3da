/** Orders of publications at the Ministry: B06 and B07. People are made up. */
import { assign, step } from "../../desk-deeds.ts";
import type { Story } from "../../story.ts";

export const orders: readonly Story[] = [
  {
    nr: "B06",
    reference: "BZ-U2BK-YW",
    kind: "publicaties",
    receivedAt: "2026-11-19 10.37",
    answers: {
      "aantal-stemmen-zo-gaat-dat": "10",
      "aantal-bezwaar-of-klacht": "2",
      naam: "Buurthuis De Schakel",
      postcode: "2526 XE",
      huisnummer: "200",
      email: "balie.schakel@voorbeeld.example",
    },
    deeds: [],
  },
  {
    nr: "B07",
    reference: "BZ-2UVP-JX",
    kind: "publicaties",
    receivedAt: "2026-11-09 15.16",
    answers: {
      "aantal-de-woo-in-het-kort": "1",
      naam: "Henk Terpstra",
      postcode: "4331 GL",
      huisnummer: "61",
      email: "h.terpstra@voorbeeld.example",
    },
    deeds: [
      assign("2026-11-10 9.00", "kees"),
      step("2026-11-13 11.20", "kees", "verstuurd", { "titel-de-woo-in-het-kort": "on" }),
    ],
  },
];
