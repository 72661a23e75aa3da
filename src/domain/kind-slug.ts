/** The kinds of request the charters speak of, by their slug: also the address, hence Dutch. */
export const kindSlugs = [
  "klacht",
  "bezwaar",
  "woo-verzoek",
  "melding",
  "publicaties",
  "informatie",
  "vraag",
  "terugbellen",
  "pers",
  "factuur",
  "dwangsom",
] as const;

export type KindSlug = (typeof kindSlugs)[number];

/** What a deadline can be asked for: every kind, and an application handled elsewhere. */
export const computableKinds = [...kindSlugs, "aanvraag"] as const;
export type ComputableKind = (typeof computableKinds)[number];
