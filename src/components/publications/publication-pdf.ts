/** A publication as pdf: tagged for screen readers (PDF/UA), with its title, its language and its headings. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Organisation } from "#domain/organisation.ts";
import type { CataloguedPublication } from "#domain/publication.ts";
import { coverColours } from "./cover-svg.ts";
import { readBlocks } from "./read-blocks.ts";
import { INK, MARGIN, type Pdf, type Struct, setBlock } from "./set-block.ts";

const BAND_HEIGHT = 170;
const require = createRequire(import.meta.url);
const font = (weight: 400 | 700) =>
  readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`));

/** The bytes of the pdf. `text` is Markdown as read-blocks.ts takes it. */
export async function publicationPdf(
  publication: CataloguedPublication,
  organisation: Organisation,
  text: string,
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, bottom: MARGIN + 20, left: MARGIN, right: MARGIN },
    lang: "nl-NL",
    tagged: true,
    displayTitle: true,
    pdfVersion: "1.7",
    subset: "PDF/UA" as "PDF/A-1", // known to pdfkit, not yet to its types
    bufferPages: true,
    font: null as unknown as string,
    info: { Title: publication.title, Author: organisation.name, Subject: publication.sentence },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  doc.registerFont("regular", font(400)).registerFont("bold", font(700));

  const root = doc.struct("Document");
  doc.addStructure(root);
  titleBand(doc, root, publication, organisation);
  for (const block of readBlocks(text)) setBlock(doc, root, block);
  root.end();
  footers(doc, publication, organisation);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** What is decoration to a screen reader. */
function artifact(doc: Pdf, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

function titleBand(doc: Pdf, root: Struct, publication: CataloguedPublication, organisation: Organisation): void {
  const colours = coverColours(publication.cover.hue);
  artifact(doc, () => {
    doc.rect(0, 0, doc.page.width, BAND_HEIGHT).fill(colours.ground);
    doc.rect(MARGIN, BAND_HEIGHT - 34, 44, 6).fill(colours.accent);
  });
  root.add(
    doc.struct("P", {}, () => {
      doc.font("regular").fontSize(11).fillColor("#ffffff").text(organisation.name, MARGIN, 40);
    }),
  );
  root.add(
    doc.struct("H1", {}, () => {
      doc.font("bold").fontSize(26).fillColor("#ffffff").text(publication.title, MARGIN, 62, { lineGap: -2 });
    }),
  );
  doc.x = MARGIN;
  doc.y = BAND_HEIGHT + 26;
  root.add(
    doc.struct("P", {}, () => {
      doc.font("bold").fontSize(13).fillColor(INK).text(publication.sentence, { lineGap: 3 }).moveDown(0.8);
    }),
  );
}

function footers(doc: Pdf, { title }: CataloguedPublication, { name, phone }: Organisation): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0; // the footer stands in the margin
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("regular").fontSize(9).fillColor("#595959");
    doc.text(`${title} · ${name} · bel ${phone} · bladzijde ${page + 1} van ${count}`, MARGIN, doc.page.height - 48, {
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}
