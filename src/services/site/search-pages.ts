/** Looks for words in the pages of the portal. Small enough to read every page's words at each question. */
import type { SitePage } from "#texts/site-pages.ts";

const STOP_WORDS = new Set(
  "de het een en of ik u mijn van voor in op aan te is wat hoe wil kan naar bij met over".split(" "),
);
const MOST = 20;

/** The pages in which every word is found, best first; at most 20. */
export function searchPages(pages: readonly SitePage[], query: string): readonly SitePage[] {
  const all = wordsOf(query);
  const asked = all.filter((word) => !STOP_WORDS.has(word));
  const terms = asked.length > 0 ? asked : all;
  if (terms.length === 0) return [];
  return pages
    .map((page) => ({ page, score: scoreOf(page, terms) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ page }) => page);
}

function scoreOf(page: SitePage, terms: readonly string[]): number {
  const parts = [
    { words: wordsOf(page.title), weight: 6 },
    // As heavy as a title: someone chose these words for this page.
    { words: wordsOf(page.keywords ?? ""), weight: 6 },
    { words: wordsOf(page.about), weight: 1 },
  ];
  const scores = terms.map((term) => Math.max(...parts.map(({ words, weight }) => weight * closeness(words, term))));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** 1 for the word itself, less for a word that begins alike ("klachten" finds "klacht"), 0 for none. */
function closeness(words: readonly string[], term: string): number {
  if (words.includes(term)) return 1;
  const stem = term.length > 5 ? term.replace(/(en|s|e)$/, "") : term;
  if (stem.length < 3) return 0;
  return words.some((word) => word.startsWith(stem) || (word.length > 3 && stem.startsWith(word))) ? 0.6 : 0;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
