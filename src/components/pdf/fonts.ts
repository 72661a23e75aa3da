/** The fonts of our pdfs. One file holds Latin; names and words of citizens may need the others (Łukasz, Ελένη, Діна). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";

type Doc = InstanceType<typeof PDFDocument>;
export type Weight = "regular" | "bold";
export type Run = { readonly font: string; readonly text: string };

const SUBSETS = ["latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"] as const;
const NUMBERS: Readonly<Record<Weight, 400 | 700>> = { regular: 400, bold: 700 };
/** Stands for a sign that none of our fonts has. */
const MISSING = "?";

const require = createRequire(import.meta.url);
const files = new Map<string, Buffer>();

function fontFile(subset: string, weight: Weight): Buffer {
  const path = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${NUMBERS[weight]}-normal.woff`;
  const file = files.get(path) ?? readFileSync(require.resolve(path));
  files.set(path, file);
  return file;
}

/** "regular" and "bold"; the others are read when a text needs them. */
export const registerFonts = (doc: Doc): void => {
  doc.registerFont("regular", fontFile("latin", "regular")).registerFont("bold", fontFile("latin", "bold"));
};

/** The text in pieces, each with a font that has all of its signs. */
export function runsOf(doc: Doc, text: string, weight: Weight): readonly Run[] {
  const runs: { font: string; text: string }[] = [];
  for (const sign of text.normalize("NFC").replaceAll("\t", "  ")) {
    const last = runs.at(-1);
    const isFree = last && (/\s/.test(sign) || hasSign(doc, last.font, sign));
    const font = isFree ? last.font : fontWith(doc, weight, sign);
    const written = font === undefined ? MISSING : sign;
    if (last && (font ?? weight) === last.font) last.text += written;
    else runs.push({ font: font ?? weight, text: written });
  }
  return runs;
}

function fontWith(doc: Doc, weight: Weight, sign: string): string | undefined {
  if (/\s/.test(sign) || hasSign(doc, weight, sign)) return weight;
  const subset = SUBSETS.find((each) => {
    doc.registerFont(`${weight}-${each}`, fontFile(each, weight));
    return hasSign(doc, `${weight}-${each}`, sign);
  });
  return subset && `${weight}-${subset}`;
}

/** As pdfkit's own reader of fonts (fontkit) says; its types leave it out. */
function hasSign(doc: Doc, font: string, sign: string): boolean {
  const { _font } = doc.font(font) as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } };
  return _font.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}
