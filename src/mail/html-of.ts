/** The HTML of blocks. Everything a person wrote passes through `escapeHtml` here, and only here. */
import type { Block, Line, Span } from "./blocks.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it literally, within an element and within a quoted attribute. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

const withBreaks = (words: string): string => escapeHtml(words.trim()).replaceAll(/\r\n|\r|\n/g, "<br>\n");

/** Only addresses of the web and telephone numbers become links; anything else is a fault of ours. */
function safeAddress(address: string): string {
  if (!/^(https?:\/\/|tel:)/.test(address)) throw new Error("A mail links to web addresses and telephone numbers only");
  return escapeHtml(address);
}

function htmlOfSpan(span: Span): string {
  if (typeof span === "string") return escapeHtml(span);
  if ("strong" in span) return `<strong>${escapeHtml(span.strong)}</strong>`;
  return `<a href="${safeAddress(span.link)}">${escapeHtml(span.words)}</a>`;
}

const htmlOfLine = (line: Line): string => line.map(htmlOfSpan).join("");

function htmlOfBlock(block: Block): string {
  switch (block.block) {
    case "paragraph":
      return `<p>${htmlOfLine(block.line)}</p>`;
    case "list":
      return `<ul>\n${block.lines.map((line) => `<li>${htmlOfLine(line)}</li>`).join("\n")}\n</ul>`;
    case "lines":
      return `<p>${block.lines.map(htmlOfLine).join("<br>\n")}</p>`;
    case "quote":
      return `<blockquote><p>${withBreaks(block.words)}</p></blockquote>`;
    case "divider":
      return "<hr>";
    case "answers":
      return `<dl>\n${block.answers.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt>\n<dd>${withBreaks(value)}</dd>`).join("\n")}\n</dl>`;
  }
}

/** The blocks as a piece of HTML: paragraphs, lists, quotes and a description list; no attributes but href. */
export const htmlOf = (blocks: readonly Block[]): string => blocks.map(htmlOfBlock).join("\n");
