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

/**
 * Every kind of zaak. "signaal" is ours alone: what a citizen says of a promise as such, without a zaak. It is filed
 * from the page of a norm, so that promise, handler and mail come with it; it has no page and no term of its own.
 */
export type KindSlug = (typeof kindSlugs)[number] | "signaal";

/** What a deadline can be asked for by anyone: every kind of the charters, and an application handled elsewhere. */
export const computableKinds = [...kindSlugs, "aanvraag"] as const;
export type ComputableKind = KindSlug | "aanvraag";
