/** Looks for words in the pages of the portal. */
import { searchTexts } from "#texts/search/search-texts.ts";
import type { SitePage } from "#texts/site/site-pages.ts";

const MOST = 20;

/** `exact`: every word was found as it was written. */
export type Found = { readonly pages: readonly SitePage[]; readonly exact: boolean };

/** The pages that answer the query, best first; at most 20. */
export function searchPages(pages: readonly SitePage[], query: string): Found {
  const { texts, exact } = searchTexts(pages, query);
  return { pages: texts.slice(0, MOST), exact };
}
