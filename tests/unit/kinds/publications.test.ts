/** Every publication has a text that can be set, and its pdf is tagged, in Dutch, with its title. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { organisationOf, organisationSlugs } from "#charters/index.ts";
import { publicationsOf } from "#charters/publications.ts";
import { readBlocks } from "#components/pdf/read-blocks.ts";
import { coverSvg } from "#components/publications/cover-svg.ts";
import { publicationPdf } from "#components/publications/publication-pdf.ts";

const textOf = (organisation: string, slug: string): string =>
  readFileSync(join(import.meta.dirname, `../../../src/charters/${organisation}/publications/${slug}.md`), "utf8");

const all = organisationSlugs.flatMap((organisation) =>
  publicationsOf(organisation).map((publication) => ({ organisation, slug: publication.slug, publication })),
);

describe.for(all)("$organisation $slug", ({ organisation, slug, publication }) => {
  test("has headings and text of its own", () => {
    const blocks = readBlocks(textOf(organisation, slug));
    expect(blocks.filter(({ type }) => type === "heading").length).toBeGreaterThanOrEqual(3);
    expect(textOf(organisation, slug).split(/\s+/).length).toBeGreaterThan(180);
  });

  test("has a cover with its title", () => {
    const svg = coverSvg(publication, organisationOf(organisation).name);
    const words = publication.title.replace(/&/g, "&amp;").split(" ");
    for (const word of words) expect(svg).toContain(word);
  });
});

test("a pdf says its language and its title, and is tagged", async () => {
  const [publication] = publicationsOf("groningen");
  if (!publication) throw new Error("no publications");
  const pdf = await publicationPdf(publication, organisationOf("groningen"), textOf("groningen", publication.slug));
  const source = pdf.toString("latin1");
  expect(source).toMatch(/^%PDF-1\.7/);
  expect(source).toContain("/Lang (nl-NL)");
  expect(source).toContain("/MarkInfo");
  expect(source).toContain("/StructTreeRoot");
  expect(source).toContain("/DisplayDocTitle true");
});

test("what a publication cannot hold stops the build", () => {
  expect(() => readBlocks("| a | table |")).toThrow("cannot hold");
});
