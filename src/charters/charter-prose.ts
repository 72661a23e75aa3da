/** The text of a charter as it was published, word for word, in blocks that know which norms they state. */

/** A run of published text. Everything but `text` and `sub` is ours and stands apart from it on the page. */
export type ProseText = {
  readonly text: string;
  /** A list inside this list item. */
  readonly sub?: readonly string[];
  /** Ids of the norms that this text states. */
  readonly norms?: readonly string[];
  /** Where the text is out of date. */
  readonly note?: string;
  /** The words that were a link, and where they lead here. */
  readonly link?: { readonly words: string; readonly href: string };
};

export type ProseBlock =
  | { readonly block: "heading"; readonly text: string }
  | ({ readonly block: "paragraph" } & ProseText)
  | { readonly block: "list"; readonly items: readonly ProseText[] };

export type CharterProse = { readonly title: string; readonly blocks: readonly ProseBlock[] };

/** Every run of published text, in reading order: to compare with the original. */
export const wordsOfProse = ({ title, blocks }: CharterProse): string =>
  [
    title,
    ...blocks.flatMap((block) => {
      if (block.block === "heading") return [block.text];
      const texts: readonly ProseText[] = block.block === "list" ? block.items : [block];
      return texts.flatMap(({ text, sub = [] }) => [text, ...sub]);
    }),
  ].join("\n");
