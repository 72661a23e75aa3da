/** The text of a publication (Markdown: headings, paragraphs, lists) as blocks to set. */

export type TextBlock =
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "list"; readonly firstNumber?: number; readonly items: readonly string[] };

/** Blocks stand apart by an empty line. Throws on what it does not know, so that the build says so. */
export function readBlocks(markdown: string): readonly TextBlock[] {
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .map((block) => readBlock(block.trim()));
}

function readBlock(block: string): TextBlock {
  const lines = block.split("\n");
  if (block.startsWith("## ")) return { type: "heading", text: block.slice(3) };
  if (lines.every((line) => line.startsWith("- "))) return list(lines, /^- /);
  if (lines.every((line) => /^\d+\. /.test(line))) return list(lines, /^\d+\. /, Number.parseInt(block, 10));
  if (/^(#|>|\||`|!)/.test(block)) throw new Error(`A publication cannot hold this: ${block.slice(0, 40)}`);
  return { type: "paragraph", text: lines.join(" ") };
}

const list = (lines: readonly string[], mark: RegExp, firstNumber?: number): TextBlock => ({
  type: "list",
  ...(firstNumber !== undefined && { firstNumber }),
  items: lines.map((line) => line.replace(mark, "")),
});
