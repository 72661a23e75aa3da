import { expect, test } from "vitest";
import { glossary, legalNouns } from "#domain/glossary.ts";

test("the list of Dutch nouns in the code is closed", () => {
  expect(legalNouns.map(({ inCode }) => inCode)).toEqual([
    "zaak",
    "opschorting",
    "verdaging",
    "ingebrekestelling",
    "dwangsom",
  ]);
});

test("every term has an anchor of its own that an address can hold", () => {
  const slugs = glossary.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("every term says in whole sentences what it means, and what it is in English", () => {
  for (const { meaning, english } of glossary) {
    expect(meaning).toMatch(/\.$/);
    expect(english).not.toBe("");
  }
});
