import { expect, test } from "vitest";
import { organisationOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { instant } from "#domain/instant.ts";
import { GET } from "../../../src/pages/.well-known/security.txt.ts";

const textOf = async (slug: OrganisationSlug): Promise<string> => {
  const context = {
    organisation: organisationOf(slug),
    baseUrl: "https://portaal.example",
    now: instant("2026-11-23T08:30:00+01:00"),
  };
  return (await GET({ locals: { context } } as never)).text();
};

test("the province takes reports itself; those of a ministry go to the NCSC", async () => {
  expect(await textOf("groningen")).toMatch(/^Contact: https:\/\/portaal\.example\/kwetsbaarheid-melden$/m);
  expect(await textOf("bzk")).toMatch(/^Contact: https:\/\/www\.ncsc\.nl\/contact\/kwetsbaarheid-melden$/m);
  expect(await textOf("bzk")).toMatch(/^Policy: https:\/\/portaal\.example\/kwetsbaarheid-melden$/m);
});

test("it is valid for half a year from now", async () => {
  expect(await textOf("bzk")).toContain("Expires: 2027-05-24T");
});
