/** What citizens are asked of what we did, and what their page says once they answered (product/copy.md 6.6, 6.7). */
import type { OpinionAnswer } from "#domain/opinion.ts";

/** The words that travel in the forms. */
const VALUES: { readonly [value: string]: OpinionAnswer } = { ja: "yes", deels: "partly", nee: "no" };

export const opinionIn = (value: string): OpinionAnswer | undefined =>
  Object.hasOwn(VALUES, value) ? VALUES[value] : undefined;

export const CLEAR_CHOICES = [
  { value: "ja", label: "Ja" },
  { value: "deels", label: "Niet helemaal" },
  { value: "nee", label: "Nee" },
] as const;

export const CLEAR_SAID: { readonly [Answer in OpinionAnswer]: string } = {
  yes: "U vond ons antwoord volledig en duidelijk. Dank u wel.",
  partly: "U vond ons antwoord niet helemaal volledig en duidelijk. Dank u wel. Hebt u een vraag? Stel die hieronder.",
  no: "U vond ons antwoord niet volledig en duidelijk. Dank u wel. Hebt u een vraag? Stel die hieronder.",
};

export const SOLVED_SAID: { readonly [Answer in OpinionAnswer]: string } = {
  yes: "U zei: ja, het is opgelost. Dank u wel.",
  partly: "U zei: voor een deel. Wij kijken ernaar.",
  no: "U zei: nee, nog niet. Wij kijken ernaar.",
};

export const SOLVED_REFUSALS = {
  "not-asked": "Deze vraag geldt niet meer voor deze melding. Is er weer iets aan de hand? Doe dan een nieuwe melding.",
  "no-words": "Schrijf op wat er nog niet goed is. Dan weten wij waar wij moeten kijken.",
  "too-long": "Gebruik ten hoogste 2.000 tekens.",
  "too-often": "U vroeg ons dit al drie keer. Bel ons, dan overleggen wij wat er nodig is.",
} as const;
