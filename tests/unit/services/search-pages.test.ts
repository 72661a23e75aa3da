import { describe, expect, it } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import { listPages } from "#services/site/list-pages.ts";
import { searchPages } from "#services/site/search-pages.ts";
import { elsewhereFor } from "#texts/site/elsewhere.ts";

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
    ["dwangsom aanvragen", "/dwangsom"],
    ["overstroming", "/melding"],
    ["wegwerkzaamheden", "/melding"],
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
    expect(elsewhereFor("file op de A7", organisationOf("bzk").kinds)?.text).toContain("Rijkswaterstaat");
  });

  it.each([
    ["riool verstopt", "gemeente"],
    ["parkeerboete", "gemeente"],
    ["snelheidsboete", "CJIB"],
    ["aangifte diefstal fiets", "politie"],
    ["belastingaangifte", "Belastingdienst"],
  ])("sends ‘%s’ to the right one", (query, who) => {
    expect(elsewhereFor(query, organisationOf("groningen").kinds)?.text).toContain(who);
  });

  it.each(["hond", "kerst", "test", "overigens"])("does not take ‘%s’ for a word of ours", (query) =>
    expect(searchPages(pages, query).pages).toEqual([]),
  );

  it("finds nothing for nothing, and nothing for nonsense", () => {
    expect(searchPages(pages, "  ").pages).toEqual([]);
    expect(searchPages(pages, "xyzzy").pages).toEqual([]);
  });

  it("finds what only the province does in no other portal", () => {
    const bzk = listPages(organisationOf("bzk"), charterOf("bzk"));
    expect(first("windmolens")).toBe("/informatie");
    expect(searchPages(bzk, "windmolens").pages).toEqual([]);
    expect(searchPages(bzk, "verkiezingen").pages[0]?.href).toBe("/informatie");
  });

  it("shows no melding where the organisation takes none in", () => {
    const bzk = listPages(organisationOf("bzk"), charterOf("bzk"));
    expect(bzk.map(({ href }) => href)).not.toContain("/melding");
  });
});
