/** What a mail is made of. One list of blocks becomes its text, its HTML and, for who chose so, a letter. */

export type Span =
  | string
  | { readonly strong: string }
  /** An absolute address, and the words that lead to it. */
  | { readonly link: string; readonly words: string };

export type Line = readonly Span[];

export type Block =
  | { readonly block: "paragraph"; readonly line: Line }
  | { readonly block: "list"; readonly lines: readonly Line[] }
  /** Lines below each other, as in a signature. */
  | { readonly block: "lines"; readonly lines: readonly Line[] }
  /** Words of a person, shown as theirs; their line breaks stay. */
  | { readonly block: "quote"; readonly words: string }
  | { readonly block: "divider" }
  /** The copy of what was entered (art. 2:17 lid 2 Awb). */
  | { readonly block: "answers"; readonly answers: readonly { readonly label: string; readonly value: string }[] };

export const strong = (words: string): Span => ({ strong: words });
export const link = (address: string, words: string): Span => ({ link: address, words });

/** One line: line`Uw zaaknummer is ${strong(reference)}.` What is filled in stays plain text; escaping is for the layout. */
export function line(words: TemplateStringsArray, ...filledIn: readonly Span[]): Line {
  return words.flatMap((part, at): Span[] => [part, filledIn[at] ?? ""]).filter((span) => span !== "");
}

/** A paragraph, written as `line` is. */
export const paragraph = (words: TemplateStringsArray, ...filledIn: readonly Span[]): Block => ({
  block: "paragraph",
  line: line(words, ...filledIn),
});

export const paragraphOf = (line: Line): Block => ({ block: "paragraph", line });
export const list = (lines: readonly Line[]): Block => ({ block: "list", lines });
export const quote = (words: string): Block => ({ block: "quote", words });
/** Why, in the words of who deals with it; nothing where they gave none. */
export const reasonGiven = (words: string | undefined): readonly Block[] =>
  words ? [paragraph`${strong("De reden:")}`, quote(words)] : [];

export const divider: Block = { block: "divider" };
