/** The mail with the way back to a draft: what must not be forgotten while it is kept. */
import { expect, test } from "vitest";
import { organisationOf } from "#charters/index.ts";
import { day } from "#domain/day.ts";
import { kindOf } from "#kinds/index.ts";
import { draftKeptMail } from "#mail/draft-kept.ts";

const mailOf = (slug: string) =>
  draftKeptMail({
    organisation: organisationOf("groningen"),
    baseUrl: "https://portaal.example",
    id: "abc",
    noun: slug,
    keptUntil: day("2026-12-23"),
    whileKept: kindOf(slug)?.whileKept,
  });

test("of a bezwaar says that the six weeks to object run on", () => {
  expect(mailOf("bezwaar").text).toContain("De 6 weken om bezwaar te maken lopen door zolang u dit bewaart.");
});

test("of a klacht names no such term", () => {
  expect(mailOf("klacht").text).not.toContain("lopen door");
});
