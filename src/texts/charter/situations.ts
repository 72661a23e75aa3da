/** What a citizen does, in their own words; and the fragment that stands for it in an address. */
import type { Situation } from "#domain/situation.ts";

type SituationWords = { readonly label: string; readonly slug: string };

export const SITUATIONS: Readonly<Record<Situation, SituationWords>> = {
  write: { label: "Ik schrijf of mail", slug: "ik-schrijf" },
  call: { label: "Ik bel", slug: "ik-bel" },
  visit: { label: "Ik kom langs", slug: "ik-kom-langs" },
  report: { label: "Ik meld iets over een weg of kanaal", slug: "ik-meld-iets" },
  object: { label: "Ik klaag, maak bezwaar of wacht te lang", slug: "ik-klaag" },
  documents: { label: "Ik vraag om informatie of stukken", slug: "ik-vraag-om-stukken" },
  invoice: { label: "Ik stuur een factuur of wacht op geld", slug: "ik-stuur-een-factuur" },
  "social-media": { label: "Ik gebruik sociale media", slug: "ik-gebruik-sociale-media" },
  press: { label: "Ik ben journalist", slug: "ik-ben-journalist" },
  always: { label: "Dit geldt altijd", slug: "altijd" },
};
