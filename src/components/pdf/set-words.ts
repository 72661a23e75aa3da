/** Words of a person on the page of a pdf, whatever signs they hold. */
import { runsOf, type Weight } from "./fonts.ts";
import { INK, MARGIN, type Pdf, type Struct } from "./make-pdf.ts";

/** In points: how large, and how much room must be left for it and what belongs below it. */
const TAGS = {
  H1: { size: 22, room: 200 },
  H2: { size: 15, room: 150 },
  H3: { size: 12.5, room: 115 },
  label: { size: 11.5, room: 75 },
  P: { size: 11.5, room: 0 },
} as const;
/** A label is a paragraph that stands above its answer. */
type Look = { readonly tag: keyof typeof TAGS; readonly after?: number };

/** One heading or paragraph below what stands there, tagged as what it is. Never a heading alone at the foot of a page. */
export function setWords(doc: Pdf, root: Struct, words: string, { tag, after = 0.6 }: Look): void {
  const { size, room } = TAGS[tag];
  const weight: Weight = tag === "P" ? "regular" : "bold";
  if (room > 0 && doc.y > doc.page.height - MARGIN - room) doc.addPage();
  root.add(
    doc.struct(tag === "label" ? "P" : tag, {}, () => {
      if (tag === "H2" || tag === "H3") doc.moveDown(0.4);
      const runs = runsOf(doc, words, weight);
      doc.fontSize(size).fillColor(INK);
      runs.forEach(({ font, text }, index) => {
        const options = { lineGap: 3.5, width: doc.page.width - 2 * MARGIN, continued: index < runs.length - 1 };
        doc.font(font);
        if (index === 0) doc.text(text, MARGIN, doc.y, options);
        else doc.text(text, options);
      });
      doc.font("regular").moveDown(after);
    }),
  );
  doc.x = MARGIN;
}
