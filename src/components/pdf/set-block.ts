/** Headings, paragraphs and lists on the page of a pdf, tagged as what they are. */
import { richText } from "#texts/rich-text.ts";
import { INK, MARGIN, type Pdf, type Struct } from "./make-pdf.ts";
import type { TextBlock } from "./read-blocks.ts";

/** Sets one block of text below what stands on the page, under `root` in the structure for screen readers. */
export function setBlock(doc: Pdf, root: Struct, block: TextBlock): void {
  if (block.type === "heading") {
    if (doc.y > doc.page.height - MARGIN - 90) doc.addPage(); // never a heading alone at the foot of a page
    root.add(
      doc.struct("H2", {}, () => {
        doc.moveDown(0.4).font("bold").fontSize(15).fillColor(INK).text(block.text, MARGIN).moveDown(0.25);
      }),
    );
  } else if (block.type === "paragraph") {
    root.add(
      doc.struct("P", {}, () => {
        setText(doc, block.text, MARGIN);
        doc.moveDown(0.6);
      }),
    );
  } else setList(doc, root, block);
}

function setList(doc: Pdf, root: Struct, { items, firstNumber }: Extract<TextBlock, { type: "list" }>): void {
  const list = doc.struct("L");
  root.add(list);
  items.forEach((item, index) => {
    const entry = doc.struct("LI");
    list.add(entry);
    entry.add(
      doc.struct("Lbl", {}, () => {
        if (doc.y > doc.page.height - MARGIN - 50) doc.addPage();
        doc
          .font("bold")
          .fontSize(11.5)
          .fillColor(INK)
          .text(firstNumber === undefined ? "•" : `${firstNumber + index}.`, MARGIN + 4, doc.y, { lineBreak: false });
      }),
    );
    entry.add(
      doc.struct("LBody", {}, () => {
        setText(doc, item, MARGIN + 24);
        doc.moveDown(0.25);
      }),
    );
    entry.end();
  });
  list.end();
  doc.moveDown(0.4);
}

/** One paragraph, with its strong words in bold. */
function setText(doc: Pdf, text: string, left: number): void {
  const pieces = richText(text);
  const options = { lineGap: 3.5, width: doc.page.width - MARGIN - left };
  pieces.forEach((piece, index) => {
    doc
      .font(piece.type === "strong" ? "bold" : "regular")
      .fontSize(11.5)
      .fillColor(INK);
    const continued = { ...options, continued: index < pieces.length - 1 };
    if (index === 0) doc.text(piece.text, left, doc.y, continued);
    else doc.text(piece.text, continued);
  });
  doc.x = MARGIN;
}
