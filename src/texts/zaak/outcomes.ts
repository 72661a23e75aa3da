/** How a zaak ended: the word at the desk, and the sentence the citizen reads. */
import type { ZaakOutcome } from "#domain/zaak-outcome.ts";

type Words = { readonly label: string; readonly sentence: string };

const WORDS: { readonly [Outcome in ZaakOutcome]: Words } = {
  upheld: { label: "Gegrond", sentence: "U krijgt gelijk." },
  "partly-upheld": { label: "Deels gegrond", sentence: "U krijgt voor een deel gelijk." },
  "not-upheld": { label: "Ongegrond", sentence: "U krijgt geen gelijk." },
  settled: { label: "In overleg opgelost", sentence: "Wij hebben het samen met u opgelost." },
  inadmissible: { label: "Niet-ontvankelijk", sentence: "Wij mogen uw bezwaar niet inhoudelijk bekijken." },
  solved: { label: "Opgelost", sentence: "Het is opgelost." },
  "partly-solved": { label: "Deels opgelost", sentence: "Het is deels opgelost." },
  cannot: { label: "Kan niet", sentence: "Wij kunnen dit niet oplossen." },
  "nothing-found": { label: "Niets gevonden", sentence: "Wij waren er en zagen het niet. Is het er nog? Zeg het ons." },
  duplicate: { label: "Zelfde als een andere melding", sentence: "Dit hoort bij een andere melding." },
  disclosed: { label: "Geheel openbaar", sentence: "U krijgt alle informatie die u vroeg." },
  "partly-disclosed": { label: "Deels openbaar", sentence: "U krijgt een deel van de informatie." },
  "not-disclosed": { label: "Niet openbaar", sentence: "U krijgt de informatie niet." },
  "not-held": { label: "Niet in ons bezit", sentence: "Wij hebben deze informatie niet." },
  "became-woo": { label: "Wordt een Woo-verzoek", sentence: "Wij behandelen dit nu als Woo-verzoek." },
};

/** "Deels gegrond" */
export const outcomeLabel = (outcome: ZaakOutcome): string => WORDS[outcome].label;

/** "U krijgt voor een deel gelijk."; nothing for a code that is none of ours. */
export const outcomeSentence = (outcome: string): string | undefined =>
  Object.hasOwn(WORDS, outcome) ? WORDS[outcome as ZaakOutcome].sentence : undefined;
