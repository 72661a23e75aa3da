/** What a citizen said by choosing, as their timeline tells it. */
import type { FlagWish } from "#domain/zaak-event.ts";

/** What a citizen can only want after the verdict; the other wishes come with the flag itself. */
export const FLAG_WORDS: { readonly [Wish in FlagWish]?: string } = {
  insist: "U bleef bij uw melding over een belofte",
  klacht: "U vroeg ons dit als klacht te behandelen",
};

/** What they found of our answer, and whether it is solved. */
export const OPINION_WORDS = {
  solved: {
    yes: "U zei dat het is opgelost",
    partly: "U zei dat het voor een deel is opgelost",
    no: "U zei dat het nog niet is opgelost",
  },
  clear: {
    yes: "U vond ons antwoord volledig en duidelijk",
    partly: "U vond ons antwoord niet helemaal volledig en duidelijk",
    no: "U vond ons antwoord niet volledig en duidelijk",
  },
} as const;
