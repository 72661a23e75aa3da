/** Looks for words in texts, forgiving how they are written. Small enough to read every text at each question. */
import { soundsLike } from "./sounds-like.ts";

/** A text that can be found: by its title, by what it is about, and by other words that people use for it. */
export type Findable = { readonly title: string; readonly about: string; readonly keywords?: string };

const STOP_WORDS = new Set(
  "de het een en of ik u mij mijn uw wij jullie van voor in op aan te is zijn wat hoe wil kan naar bij met over niet er om".split(
    " ",
  ),
);
/** "n361": who looks for it has something to say of a road. */
export const ROAD = /^[an]\d{1,3}$/;
const BEGINS_ALIKE = 0.6;
const SOUNDS_ALIKE = 0.4;

/** `exact`: every word was found as it was written. */
export type Found<T> = { readonly texts: readonly T[]; readonly exact: boolean };
type Scored<T> = { readonly text: T; readonly found: number; readonly score: number };
type Closeness = (word: string, term: string) => number;

/**
 * The texts in which every word is found, best first. Are there none, then those in which most words are found,
 * misspelt words included.
 */
export function searchTexts<T extends Findable>(texts: readonly T[], query: string): Found<T> {
  const all = wordsOf(query);
  const asked = all.filter((word) => !STOP_WORDS.has(word));
  const terms = (asked.length > 0 ? asked : all).map((word) => (ROAD.test(word) ? "weg" : word));
  const exact = best(texts, terms, closeness);
  if (exact[0]?.found === terms.length) return { texts: textsOf(exact), exact: true };
  const near: Closeness = (word, term) => closeness(word, term) || (soundsLike(word, term) ? SOUNDS_ALIKE : 0);
  return { texts: textsOf(best(texts, terms, near)), exact: false };
}

const textsOf = <T>(scored: readonly Scored<T>[]): readonly T[] => scored.map(({ text }) => text);

/** The texts in which the most terms are found, best first. */
function best<T extends Findable>(
  texts: readonly T[],
  terms: readonly string[],
  close: Closeness,
): readonly Scored<T>[] {
  const scored = texts.map((text) => scoreOf(text, terms, close));
  const most = Math.max(1, ...scored.map(({ found }) => found));
  return scored.filter(({ found }) => found === most).sort((one, other) => other.score - one.score);
}

function scoreOf<T extends Findable>(text: T, terms: readonly string[], close: Closeness): Scored<T> {
  const parts = [
    { words: wordsOf(text.title), weight: 6, close },
    // As heavy as a title: someone chose these words for this text.
    { words: wordsOf(text.keywords ?? ""), weight: 6, close },
    { words: wordsOf(text.about), weight: 1, close: closeness }, // no slips here: among so many words each is like one
  ];
  const scores = terms.map((term) =>
    Math.max(...parts.map((part) => part.weight * Math.max(0, ...part.words.map((word) => part.close(word, term))))),
  );
  return { text, found: scores.filter((score) => score > 0).length, score: scores.reduce((sum, one) => sum + one, 0) };
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
