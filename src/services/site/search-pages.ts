/** Looks for words in the pages of the portal. Small enough to read every page's words at each question. */
import { ROAD } from "#texts/site/elsewhere.ts";
import type { SitePage } from "#texts/site/site-pages.ts";
import { soundsLike } from "./sounds-like.ts";

const STOP_WORDS = new Set(
  "de het een en of ik u mij mijn uw wij jullie van voor in op aan te is zijn wat hoe wil kan naar bij met over niet er om".split(
    " ",
  ),
);
const MOST = 20;
const BEGINS_ALIKE = 0.6;
const SOUNDS_ALIKE = 0.4;

/** `exact`: every word was found as it was written. */
export type Found = { readonly pages: readonly SitePage[]; readonly exact: boolean };
type Scored = { readonly page: SitePage; readonly found: number; readonly score: number };
type Closeness = (word: string, term: string) => number;

/**
 * The pages in which every word is found, best first; at most 20. Are there none, then those in which most words are
 * found, misspelt words included.
 */
export function searchPages(pages: readonly SitePage[], query: string): Found {
  const all = wordsOf(query);
  const asked = all.filter((word) => !STOP_WORDS.has(word));
  // Who looks for the N361 has something to say of a road.
  const terms = (asked.length > 0 ? asked : all).map((word) => (ROAD.test(word) ? "weg" : word));
  const exact = best(pages, terms, closeness);
  if (exact[0]?.found === terms.length) return { pages: pagesOf(exact), exact: true };
  const near: Closeness = (word, term) => closeness(word, term) || (soundsLike(word, term) ? SOUNDS_ALIKE : 0);
  return { pages: pagesOf(best(pages, terms, near)), exact: false };
}

const pagesOf = (scored: readonly Scored[]): readonly SitePage[] => scored.slice(0, MOST).map(({ page }) => page);

/** The pages in which the most terms are found, best first. */
function best(pages: readonly SitePage[], terms: readonly string[], close: Closeness): readonly Scored[] {
  const scored = pages.map((page) => scoreOf(page, terms, close));
  const most = Math.max(1, ...scored.map(({ found }) => found));
  return scored.filter(({ found }) => found === most).sort((one, other) => other.score - one.score);
}

function scoreOf(page: SitePage, terms: readonly string[], close: Closeness): Scored {
  const parts = [
    { words: wordsOf(page.title), weight: 6, close },
    // As heavy as a title: someone chose these words for this page.
    { words: wordsOf(page.keywords ?? ""), weight: 6, close },
    { words: wordsOf(page.about), weight: 1, close: closeness }, // no slips here: among so many words each is like one
  ];
  const scores = terms.map((term) =>
    Math.max(...parts.map((part) => part.weight * Math.max(0, ...part.words.map((word) => part.close(word, term))))),
  );
  return { page, found: scores.filter((score) => score > 0).length, score: scores.reduce((sum, one) => sum + one, 0) };
}

/** 1 for the word itself, less for one that begins alike or ends a compound ("wegdek", "fietskaart"), 0 for another. */
function closeness(word: string, term: string): number {
  const [wordStem, stem] = [stemOf(word), stemOf(term)];
  if (word === term || wordStem === stem) return 1;
  if (stem.length < 3) return 0;
  // "overstroming" is not about "over", nor "kopen" about "open".
  const isPart = wordStem.length > 3 && stem.length - wordStem.length > 2 && !STOP_WORDS.has(word);
  const compound = isPart && (stem.startsWith(wordStem) || stem.endsWith(wordStem));
  return compound || word.startsWith(stem) ? BEGINS_ALIKE : 0;
}

const stemOf = (word: string): string => (word.length > 5 ? word.replace(/(en|s|e)$/, "") : word);

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
