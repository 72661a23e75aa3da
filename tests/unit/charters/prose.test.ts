/** The charters are published word for word. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ProseText, wordsOfProse } from "#charters/charter-prose.ts";
import { charterOf, organisationSlugs, proseOf } from "#charters/index.ts";

const originals = join(import.meta.dirname, "../../fixtures/charters");
/** Words only: the signs before list items and the way lines are broken are no part of the text. */
const wordsOf = (text: string) => text.replaceAll("•", " ").split(/\s+/).filter(Boolean);

describe.for(organisationSlugs)("%s", (slug) => {
  const prose = proseOf(slug);
  const texts = prose.blocks.flatMap((block): readonly ProseText[] =>
    block.block === "list" ? block.items : block.block === "paragraph" ? [block] : [],
  );

  test("has every word of the original, in its order, and no other", () => {
    const original = wordsOf(readFileSync(join(originals, `${slug}.txt`), "utf8"));
    expect(original.length).toBeGreaterThan(200);
    expect(wordsOf(wordsOfProse(prose))).toEqual(original);
  });

  test("says of every norm where it stands, and quotes it from there", () => {
    for (const { id, source } of charterOf(slug).norms) {
      const places = texts.filter(({ norms }) => norms?.includes(id));
      expect(places, id).toHaveLength(1);
      if (source.kind === "charter") expect(places[0]?.text, id).toContain(source.sentence);
    }
  });

  test("names no norm that there is not", () => {
    const ids = new Set(charterOf(slug).norms.map(({ id }) => id));
    expect(texts.flatMap(({ norms = [] }) => norms).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("marks what is out of date, on the text and on the norm", () => {
    const old = /\bTwitter|\bfax\b|\bWob\b/;
    for (const { text, note } of texts) if (old.test(text)) expect(note, text).toBeTruthy();
    for (const { id, source, words } of charterOf(slug).norms) {
      if (source.kind === "charter" && old.test(source.sentence)) expect(words.outdated, id).toBeTruthy();
    }
  });

  test("its links are words of the text", () => {
    for (const { text, link } of texts) if (link) expect(text).toContain(link.words);
  });
});
