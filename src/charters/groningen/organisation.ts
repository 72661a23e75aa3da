/** The Province of Groningen: how to reach it, and what it takes in through the portal. */
import type { Organisation } from "#domain/organisation.ts";

export const organisation: Organisation = {
  slug: "groningen",
  name: "Provincie Groningen",
  fullName: "de provincie Groningen",
  shortName: "de provincie",
  referencePrefix: "GR",
  phone: "050 - 316 49 11",
  openingHours: "maandag tot en met vrijdag 8.30–17.00 uur",
  opening: { weekdays: [1, 2, 3, 4, 5], from: "08:30", until: "17:00" },
  email: "info@provinciegroningen.nl",
  postalAddress: ["Provincie Groningen", "Postbus 610", "9700 AP Groningen"],
  visitingAddress: ["Provinciehuis", "Sint Jansstraat 4", "9712 JN Groningen"],
  // The general number, until the province names another: a deployment sets its own (settings.ts).
  emergencyPhone: "050 - 316 49 11",
  complaintsPhone: { number: "050 - 316 42 28", hours: "werkdagen 10.00–16.00 uur" },
  committees: {
    klacht: "de klachtenkamer van de Commissie rechtsbescherming",
    bezwaar: "de Commissie rechtsbescherming",
  },
  callHours: {
    weekdays: [1, 2, 3, 4, 5],
    from: "09:00",
    until: "17:00",
    slotMinutes: 30,
    places: 2,
    daysAhead: 5,
    leadMinutes: 60,
  },
  invoices: { termDays: 30, termIsAgreed: false, department: "de financiële administratie" },
  ombudsmanUrl: "https://www.nationaleombudsman.nl/klacht-indienen",
  kinds: [
    "melding",
    "klacht",
    "bezwaar",
    "woo-verzoek",
    "publicaties",
    "vraag",
    "terugbellen",
    "informatie",
    "factuur",
    "dwangsom",
    "pers",
  ],
};
