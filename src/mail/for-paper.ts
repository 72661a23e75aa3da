/** The blocks as a letter shows them: paper has no links, so each address is written out behind its words. */
import type { Block, Line, Span } from "./blocks.ts";

const writtenOut = (span: Span): Span =>
  typeof span === "object" && "link" in span ? `${span.words}: ${span.link}` : span;

const lineOf = (line: Line): Line => line.map(writtenOut);

export const forPaper = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.block === "paragraph") return { ...block, line: lineOf(block.line) };
    if (block.block === "list" || block.block === "lines") return { ...block, lines: block.lines.map(lineOf) };
    return block;
  });
