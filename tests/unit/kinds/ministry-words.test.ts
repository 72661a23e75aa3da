/** What the ministry's citizens and employees read on forms: nothing of roads, canals or the province. */
import { expect, test } from "vitest";
import { charterOf, organisationOf } from "#charters/index.ts";
import { glossary } from "#domain/glossary.ts";
import { enabledKinds } from "#kinds/index.ts";
import { referenceField } from "#kinds/zaak-fields.ts";
import { listPages } from "#services/site/list-pages.ts";
import { authoritiesOf, authorityName } from "#texts/authorities.ts";

const ministry = organisationOf("bzk");
const PROVINCE = /provinci|groning|\bkana(?:al|len)\b|\bbrug|waterschap|\bGR-|kaart van ons|folder of kaart/i;

test("the words and pages of its kinds", () => {
  for (const { slug, words, page } of enabledKinds(ministry)) {
    expect(JSON.stringify([words(ministry), page(ministry)]), slug).not.toMatch(PROVINCE);
  }
  for (const { href, title, about } of listPages(ministry, charterOf("bzk")))
    expect(`${title} ${about}`, href).not.toMatch(PROVINCE);
});

test("the example of a number is one of its own", () => {
  expect(referenceField(ministry).hint).toContain("BZ-");
  expect(referenceField(organisationOf("groningen")).hint).toContain("GR-");
});

test("a term of a kind that it does not take in stands apart, to be left out", () => {
  const shown = glossary.filter(({ kind }) => kind === undefined || ministry.kinds.includes(kind));
  expect(shown.length).toBe(glossary.length - 1);
  expect(JSON.stringify(shown)).not.toMatch(PROVINCE);
});

test("it sends things on to other ministries, not to the water boards of the province", () => {
  expect(authoritiesOf.bzk.map(authorityName)).toEqual([
    "een ander ministerie",
    "de provincie",
    "de gemeente",
    "een andere overheid",
  ]);
  expect(authoritiesOf.groningen).toContain("hunze-en-aas");
  expect(authoritiesOf.groningen).not.toContain("provincie");
});
