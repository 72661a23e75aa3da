/** A term of the law, as a norm with what only the law knows. */
import type { ComputableKind } from "../kind-slug.ts";
import type { LawArticles } from "../law-articles.ts";
import type { Norm } from "../norm.ts";
import type { Term } from "../term.ts";

export type LawNorm = Norm & {
  /** The kinds of request it matters to. Those with a `run` run on each zaak of these kinds by themselves. */
  readonly kinds: readonly ComputableKind[];
  /** Length of a term that does not run by itself on every zaak (a refusal, a hearing, a notification). */
  readonly length?: Term;
  readonly articles?: LawArticles;
};

const AWB = "BWBR0005537";
const WOO = "BWBR0045754";
const BW_6 = "BWBR0005289";

/** The place of an article on wetten.overheid.nl, always in the text now in force. */
const address = (law: string, article: string) => `https://wetten.overheid.nl/jci1.3:c:${law}&artikel=${article}`;

export const awb = (article: string, more = "") =>
  ({ kind: "law", law: "Awb", article: article + more, url: address(AWB, article) }) as const;
export const woo = (article: string, more = "") =>
  ({ kind: "law", law: "Woo", article: article + more, url: address(WOO, article) }) as const;
export const bw6 = (article: string) =>
  ({ kind: "law", law: "BW", article: `6:${article}`, url: address(BW_6, article) }) as const;
