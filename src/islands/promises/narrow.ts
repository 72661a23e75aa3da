/** Which promises answer what a citizen chose and typed. Pure: the same in the browser, on the server and in a test. */
import type { ComputableKind } from "#domain/kind-slug.ts";
import { type Situation, situations } from "#domain/situation.ts";
import { SITUATIONS } from "#texts/charter/situations.ts";
import { searchTexts } from "#texts/search/search-texts.ts";
import { kindKeywords } from "#texts/site/site-pages.ts";

/** A promise as one line of the list. */
export type PromiseLine = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** "Dit beloven wij", "Wij streven ernaar" */
  readonly label: string;
  readonly isAim: boolean;
  /** "binnen 2 weken"; absent where no number is promised. */
  readonly term?: string;
  readonly situations: readonly Situation[];
  readonly kinds: readonly ComputableKind[];
};

export type Wish = { readonly situation?: Situation; readonly query: string };

/** `exact`: every word was found as it was written. */
export type Narrowed = { readonly lines: readonly PromiseLine[]; readonly exact: boolean };

export const EVERYTHING: Wish = { query: "" };
const SHORTEST = 3; // who has typed less has not said a word yet

/** The promises for this wish, those that answer it best first; nothing where nothing was asked. */
export function narrow(lines: readonly PromiseLine[], { situation, query }: Wish): Narrowed | undefined {
  const chosen = situation ? lines.filter((line) => line.situations.includes(situation)) : lines;
  if (query.trim().length < SHORTEST) return situation ? { lines: chosen, exact: true } : undefined;
  const found = searchTexts(
    chosen.map((line) => ({ ...line, keywords: keywordsOf(line) })),
    query,
  );
  return { lines: found.texts, exact: found.exact };
}

/** An id is a name too: "gr-ontvangstbevestiging", "bzk-wob-besluit". */
const keywordsOf = ({ id, situations, kinds }: PromiseLine): string =>
  [id, ...situations.map((each) => SITUATIONS[each].label), ...kinds, ...kinds.map((kind) => kindKeywords[kind])].join(
    " ",
  );

export type PromiseGroup = { readonly situation: Situation; readonly lines: readonly PromiseLine[] };

/** Every promise once, under the first thing in which people meet it. */
export const groupsOf = (lines: readonly PromiseLine[]): readonly PromiseGroup[] =>
  situations
    .map((situation) => ({ situation, lines: lines.filter((line) => line.situations[0] === situation) }))
    .filter((group) => group.lines.length > 0);
