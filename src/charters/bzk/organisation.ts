/** The Ministry of the Interior and Kingdom Relations: how to reach it, and what it takes in through the portal. */
import type { Organisation } from "#domain/organisation.ts";

export const organisation: Organisation = {
  slug: "bzk",
  name: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
  fullName: "het ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
  shortName: "het ministerie",
  referencePrefix: "BZ",
  phone: "1400",
  openingHours: "maandag tot en met vrijdag 8.00–20.00 uur",
  opening: { weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "20:00" },
  postalAddress: ["Ministerie van BZK", "Postbus 20011", "2500 EA Den Haag"],
  visitingAddress: ["Turfmarkt 147", "2511 DP Den Haag"],
  callHours: {
    weekdays: [1, 2, 3, 4, 5],
    from: "09:00",
    until: "17:00",
    slotMinutes: 30,
    places: 4,
    daysAhead: 5,
    leadMinutes: 120,
  },
  invoices: {
    termDays: 30,
    termIsAgreed: true,
    phone: "(070) 333 42 85",
    department: "de Financiële Administratie",
  },
  ombudsmanUrl: "https://www.nationaleombudsman.nl/klacht-indienen",
  vulnerabilities: {
    takenBy: "het Nationaal Cyber Security Centrum (NCSC)",
    url: "https://www.ncsc.nl/contact/kwetsbaarheid-melden",
  },
  kinds: [
    "klacht",
    "bezwaar",
    "woo-verzoek",
    "publicaties",
    "vraag",
    "terugbellen",
    "informatie",
    "factuur",
    "dwangsom",
  ],
};
