/** The Ministry of the Interior and Kingdom Relations: how to reach it, and what it takes in through the portal. */
import type { Organisation } from "#domain/organisation.ts";

export const organisation: Organisation = {
  slug: "bzk",
  name: "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
  shortName: "het ministerie",
  referencePrefix: "BZ",
  phone: "1400",
  openingHours: "maandag tot en met vrijdag 8.00–20.00 uur",
  opening: { weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "20:00" },
  postalAddress: ["Ministerie van BZK", "Postbus 20011", "2500 EA Den Haag"],
  visitingAddress: ["Turfmarkt 147", "2511 DP Den Haag"],
  ombudsmanUrl: "https://www.nationaleombudsman.nl/klacht-indienen",
  kinds: ["klacht", "bezwaar", "publicaties", "woo-verzoek", "informatie", "vraag", "dwangsom"],
};
