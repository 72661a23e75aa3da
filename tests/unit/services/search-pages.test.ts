import { describe, expect, it } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import { listPages } from "#services/site/list-pages.ts";
import { searchPages } from "#services/site/search-pages.ts";
import { elsewhereFor } from "#texts/elsewhere.ts";

const pages = listPages(organisationOf("groningen"), charterOf("groningen"));
const first = (query: string) => searchPages(pages, query).pages[0]?.href;

describe("searching", () => {
  it.each([
    ["gat in het fietspad", "/melding"],
    ["Klachten", "/klacht"],
    ["brochure bestellen", "/publicaties"],
    ["telefoonnummer", "/contact"],
    ["privacy", "/privacy"],
    ["kapotte lantaarn", "/melding"],
    ["straatverlichting", "/melding"],
    ["boom omgewaaid", "/melding"],
    ["N361", "/melding"],
    ["onbeschoft", "/klacht"],
    ["vergunning geweigerd", "/bezwaar"],
    ["rekening niet betaald", "/factuur"],
    ["terug bellen", "/terugbellen"],
    ["krant", "/pers"],
    ["annuleren", "/zaak-volgen"],
    ["klagt", "/klacht"],
  ])("finds for ‘%s’ first %s", (query, href) => {
    expect(first(query)).toBe(href);
  });

  it.each([
    ["bewaar maken", "/bezwaar"],
    ["vaktuur", "/factuur"],
    ["brosjure", "/publicaties"],
    ["ingebrekesteling", "/dwangsom"],
    ["telefoon nummmer", "/contact"],
  ])("finds for ‘%s’, misspelt, first %s, and says that it was not found as written", (query, href) => {
    expect(first(query)).toBe(href);
    expect(searchPages(pages, query).exact).toBe(false);
  });

  it("finds the pages with most of the words when none has them all", () => {
    expect(first("gat bij de bakker")).toBe("/melding");
  });

  it("knows who does what we do not", () => {
    expect(elsewhereFor("nieuw paspoort aanvragen", organisationOf("groningen").kinds)?.text).toContain("gemeente");
    expect(elsewhereFor("gat in de weg", organisationOf("groningen").kinds)).toBeUndefined();
    expect(elsewhereFor("gat in de weg", organisationOf("bzk").kinds)?.text).toContain("gemeente");
  });

  it("finds nothing for nothing, and nothing for nonsense", () => {
    expect(searchPages(pages, "  ").pages).toEqual([]);
    expect(searchPages(pages, "xyzzy").pages).toEqual([]);
  });

  it("shows no melding where the organisation takes none in", () => {
    const bzk = listPages(organisationOf("bzk"), charterOf("bzk"));
    expect(bzk.map(({ href }) => href)).not.toContain("/melding");
  });
});
