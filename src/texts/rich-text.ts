/** Sentences with strong words and links, as the texts of kinds and publications are written: `**…**`, `[…](…)`. */

export type RichPiece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  | { readonly type: "link"; readonly text: string; readonly href: string };

const MARKED = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The sentence in pieces, in order. Only for texts of our own: what a citizen typed is never read this way. */
export function richText(text: string): readonly RichPiece[] {
  const pieces: RichPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) pieces.push({ type: "text", text: text.slice(end, match.index) });
    const [whole, strong, label, href] = match;
    pieces.push(strong ? { type: "strong", text: strong } : { type: "link", text: label ?? "", href: href ?? "" });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ type: "text", text: text.slice(end) });
  return pieces;
}
