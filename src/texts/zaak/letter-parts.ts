/** A letter of ours as plain text, in parts to show: its words, and its addresses as links. */

export type LetterPart = { readonly text: string; readonly href?: string };

const ADDRESS = /(https?:\/\/[^\s<>()]+)/;
/** How a text mail marks a quotation; on a page it says nothing. */
const QUOTE_MARK = /^> ?/gm;

/** The parts in order; joined they are the letter, without the marks of a text mail. */
export const letterParts = (letter: string): LetterPart[] =>
  letter
    .replaceAll(QUOTE_MARK, "")
    .split(ADDRESS)
    .filter((text) => text !== "")
    .map((text) => (ADDRESS.test(text) ? { text: text.replace(/^https?:\/\//, ""), href: text } : { text }));
