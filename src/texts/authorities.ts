/** Whose road or water it may be, when it is not ours: the code in the event, and the name the citizen reads. */
const NAMES = {
  rijkswaterstaat: "Rijkswaterstaat",
  gemeente: "de gemeente",
  noorderzijlvest: "waterschap Noorderzijlvest",
  "hunze-en-aas": "waterschap Hunze en Aa's",
  prorail: "ProRail",
  other: "een andere overheid",
} as const;

export type Authority = keyof typeof NAMES;
export const authorities = Object.keys(NAMES) as readonly Authority[];

/** "Rijkswaterstaat"; for a code that is none of ours: "een andere overheid". */
export const authorityName = (code: string): string =>
  Object.hasOwn(NAMES, code) ? NAMES[code as Authority] : NAMES.other;
