/** Whose it may be, when it is not ours: the code in the event, and the name the citizen reads. */
import type { OrganisationSlug } from "#domain/charter.ts";

const NAMES = {
  rijkswaterstaat: "Rijkswaterstaat",
  ministerie: "een ander ministerie",
  provincie: "de provincie",
  gemeente: "de gemeente",
  noorderzijlvest: "waterschap Noorderzijlvest",
  "hunze-en-aas": "waterschap Hunze en Aa's",
  prorail: "ProRail",
  other: "een andere overheid",
} as const;

export type Authority = keyof typeof NAMES;
export const authorities = Object.keys(NAMES) as readonly Authority[];

/** To whom each body may send something on: the province mostly what lies on a road, the ministry letters. */
export const authoritiesOf: Readonly<Record<OrganisationSlug, readonly Authority[]>> = {
  groningen: ["rijkswaterstaat", "gemeente", "noorderzijlvest", "hunze-en-aas", "prorail", "other"],
  bzk: ["ministerie", "provincie", "gemeente", "other"],
};

/** "Rijkswaterstaat"; for a code that is none of ours: "een andere overheid". */
export const authorityName = (code: string): string =>
  Object.hasOwn(NAMES, code) ? NAMES[code as Authority] : NAMES.other;
