/** A pdf as all of ours are: tagged for screen readers (PDF/UA), with its title, its language and its fonts in it. */
import PDFDocument from "pdfkit";
import type { Organisation } from "#domain/organisation.ts";
import { registerFonts } from "./fonts.ts";

export type Pdf = InstanceType<typeof PDFDocument>;
export type Struct = ReturnType<Pdf["struct"]>;
export const MARGIN = 62; // points
export const INK = "#1a1a1a";

export type PdfContent = {
  /** Shown in the bar of the reader; with the organisation at the foot of each page. */
  readonly title: string;
  readonly subject?: string;
  readonly organisation: Organisation;
  /** Sets what it says, under `root` in the structure for screen readers. */
  readonly draw: (doc: Pdf, root: Struct) => void;
};

/** The bytes of the pdf. */
export async function makePdf({ title, subject, organisation, draw }: PdfContent): Promise<Buffer> {
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
    info: { Title: title, Author: organisation.name, ...(subject !== undefined && { Subject: subject }) },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on("end", resolve));
  registerFonts(doc);

  const root = doc.struct("Document");
  doc.addStructure(root);
  draw(doc, root);
  root.end();
  footers(doc, title, organisation);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** What is decoration to a screen reader. */
export function artifact(doc: Pdf, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

function footers(doc: Pdf, title: string, { name, phone }: Organisation): void {
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
