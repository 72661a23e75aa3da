/** A publication as pdf: tagged for screen readers (PDF/UA), with its title, its language and its headings. */
import type { Organisation } from "#domain/organisation.ts";
import type { CataloguedPublication } from "#domain/publication.ts";
import { artifact, INK, MARGIN, makePdf, type Pdf, type Struct } from "../pdf/make-pdf.ts";
import { readBlocks } from "../pdf/read-blocks.ts";
import { setBlock } from "../pdf/set-block.ts";
import { coverColours } from "./cover-svg.ts";

const BAND_HEIGHT = 170;

/** The bytes of the pdf. `text` is Markdown as read-blocks.ts takes it. */
export const publicationPdf = (
  publication: CataloguedPublication,
  organisation: Organisation,
  text: string,
): Promise<Buffer> =>
  makePdf({
    title: publication.title,
    subject: publication.sentence,
    organisation,
    draw: (doc, root) => {
      titleBand(doc, root, publication, organisation);
      for (const block of readBlocks(text)) setBlock(doc, root, block);
    },
  });

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
