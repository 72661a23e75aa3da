/** The plain text of blocks: the same words as the HTML, with addresses written out. */
import type { Block, Line, Span } from "./blocks.ts";

const DIVIDER = "———";

function textOfSpan(span: Span): string {
  if (typeof span === "string") return span;
  if ("strong" in span) return span.strong;
  return `${span.words}: ${span.link.replace(/^tel:/, "")}`;
}

const textOfLine = (line: Line): string => line.map(textOfSpan).join("");
const linesOf = (words: string): string[] => words.trim().split(/\r\n|\r|\n/);

/** A label with its answer; an answer of several lines stands below its label. */
function textOfAnswer({ label, value }: { label: string; value: string }): string {
  const lines = linesOf(value);
  const asked = /[?:.]$/.test(label) ? label : `${label}:`;
  return lines.length === 1 ? `${asked} ${lines[0]}` : `${asked}\n${lines.map((one) => `  ${one}`).join("\n")}`;
}

function textOfBlock(block: Block): string {
  switch (block.block) {
    case "paragraph":
      return textOfLine(block.line);
    case "list":
      return block.lines.map((line) => `• ${textOfLine(line)}`).join("\n");
    case "lines":
      return block.lines.map(textOfLine).join("\n");
    case "quote":
      return linesOf(block.words)
        .map((one) => `> ${one}`.trimEnd())
        .join("\n");
    case "divider":
      return DIVIDER;
    case "answers":
      return block.answers.map(textOfAnswer).join("\n");
  }
}

/** The blocks as text, an empty line between them. */
export const textOf = (blocks: readonly Block[]): string => `${blocks.map(textOfBlock).join("\n\n")}\n`;
