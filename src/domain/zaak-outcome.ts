/** How a zaak can end, as codes; texts/outcomes.ts has the words. */
import type { KindSlug } from "./kind-slug.ts";

/** What we find of a klacht (art. 9:12 Awb), or that it was settled to the citizen's satisfaction (art. 9:5). */
export const klachtOutcomes = ["upheld", "partly-upheld", "not-upheld", "settled"] as const;
export type KlachtOutcome = (typeof klachtOutcomes)[number];

/** How a report ends when it is closed (product/categories.md, 6); planned and forwarded are events of their own. */
export const meldingOutcomes = ["solved", "partly-solved", "cannot", "nothing-found", "duplicate"] as const;
export type MeldingOutcome = (typeof meldingOutcomes)[number];

/** What we decide on a Woo-verzoek (art. 4.3 Woo): all of it, a part, nothing, or that we do not have it. */
export const wooOutcomes = ["disclosed", "partly-disclosed", "not-disclosed", "not-held"] as const;
export type WooOutcome = (typeof wooOutcomes)[number];

/** What an answer must say, for the kinds of which it holds a verdict or a decision. */
export const answerOutcomes: { readonly [Slug in KindSlug]?: readonly ZaakOutcome[] } = {
  klacht: klachtOutcomes,
  "woo-verzoek": wooOutcomes,
};

/** The request goes on as another one: what was asked as information is now a Woo-verzoek. */
export const BECAME_WOO = "became-woo";

export type ZaakOutcome = KlachtOutcome | MeldingOutcome | WooOutcome | typeof BECAME_WOO;
