import { describe, expect, it } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import { listPages } from "#services/site/list-pages.ts";
import { searchPages } from "#services/site/search-pages.ts";

const pages = listPages(organisationOf("groningen"), charterOf("groningen"));
const first = (query: string) => searchPages(pages, query)[0]?.href;

describe("searching", () => {
  it.each([
    ["gat in het fietspad", "/melding"],
    ["Klachten", "/klacht"],
    ["brochure bestellen", "/publicaties"],
    ["telefoonnummer", "/contact"],
    ["privacy", "/privacy"],
    ["factuur betalen", "/servicenormen/gr-factuur"],
  ])("finds for ‘%s’ first %s", (query, href) => {
    expect(first(query)).toBe(href);
  });

  it("finds nothing for nothing, and nothing for nonsense", () => {
    expect(searchPages(pages, "  ")).toEqual([]);
    expect(searchPages(pages, "xyzzy")).toEqual([]);
  });

  it("shows no melding where the organisation takes none in", () => {
    const bzk = listPages(organisationOf("bzk"), charterOf("bzk"));
    expect(bzk.map(({ href }) => href)).not.toContain("/melding");
  });
});
