/** How a zaak can end, as codes; texts/zaak/outcomes.ts has the words. */

/** What we find of a klacht (art. 9:12 Awb), or that it was settled to the citizen's satisfaction (art. 9:5). */
export const klachtOutcomes = ["upheld", "partly-upheld", "not-upheld", "settled"] as const;
export type KlachtOutcome = (typeof klachtOutcomes)[number];

/** What we decide on a bezwaar (art. 7:11 Awb), or that we may not look into it (art. 6:6 Awb and others). */
export const bezwaarOutcomes = ["upheld", "partly-upheld", "not-upheld", "inadmissible"] as const;
export type BezwaarOutcome = (typeof bezwaarOutcomes)[number];

/** How a report ends when it is closed (product/categories.md, 6); planned and forwarded are events of their own. */
export const meldingOutcomes = ["solved", "partly-solved", "cannot", "nothing-found", "duplicate"] as const;
export type MeldingOutcome = (typeof meldingOutcomes)[number];

/** What we decide on a Woo-verzoek (art. 4.3 Woo): all of it, a part, nothing, or that we do not have it. */
export const wooOutcomes = ["disclosed", "partly-disclosed", "not-disclosed", "not-held"] as const;
export type WooOutcome = (typeof wooOutcomes)[number];

/** The request goes on as another one: what was asked as information is now a Woo-verzoek. */
export const BECAME_WOO = "became-woo";

export type ZaakOutcome = KlachtOutcome | BezwaarOutcome | MeldingOutcome | WooOutcome | typeof BECAME_WOO;
