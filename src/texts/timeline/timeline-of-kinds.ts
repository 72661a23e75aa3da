/** Lines of the timeline that read otherwise for one kind: what was sent, and what a decision brings. */
import type { KindSlug } from "#domain/kind-slug.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { afterDecision } from "#texts/zaak/after-decision.ts";
import { outcomeSentence } from "#texts/zaak/outcomes.ts";

/** What was sent, where it is no parcel. */
export const SENT_WORDS: { readonly [Slug in KindSlug]?: string } = {
  informatie: "Wij stuurden u de informatie",
  "woo-verzoek": "Wij stuurden u de documenten",
};

/** What was decided, and when the documents come where that is later. */
export const decisionLines = (event: ZaakEvent<"answered">): string[] =>
  [event.outcome && outcomeSentence(event.outcome), afterDecision(event).documents].filter(
    (line) => line !== undefined,
  );
