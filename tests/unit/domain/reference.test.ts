import { describe, expect, test } from "vitest";
import { newReference, normalizeReference } from "#domain/reference.ts";

const CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

describe("a reference", () => {
  const references = Array.from({ length: 200 }, () => newReference("GR"));

  test("reads well over the telephone", () => {
    for (const reference of references) expect(reference).toMatch(/^GR-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{2}$/);
  });

  test("cannot be counted through: no two alike, none next to another", () => {
    expect(new Set(references).size).toBe(references.length);
    expect(new Set(references.map((reference) => reference.slice(0, 5))).size).toBeGreaterThan(20);
  });

  test("is found however it was typed", () => {
    for (const reference of references) {
      expect(normalizeReference(reference)).toBe(reference);
      expect(normalizeReference(` ${reference.toLowerCase().replaceAll("-", " ")} `)).toBe(reference);
      expect(normalizeReference(reference.replaceAll("-", ""))).toBe(reference);
    }
  });

  test("with one wrong character is none of ours", () => {
    const reference = references[0] as string;
    for (const place of [3, 4, 5, 6, 8, 9]) {
      for (const character of CHARACTERS) {
        const wrong = reference.slice(0, place) + character + reference.slice(place + 1);
        expect(normalizeReference(wrong)).toBe(wrong === reference ? reference : undefined);
      }
    }
  });

  test("with two characters swapped is none of ours", () => {
    for (const reference of references) {
      const plain = reference.replaceAll("-", "");
      for (let place = 2; place < 7; place++) {
        const swapped = plain.slice(0, place) + plain[place + 1] + plain[place] + plain.slice(place + 2);
        expect(normalizeReference(swapped)).toBe(swapped === plain ? reference : undefined);
      }
    }
  });

  test.for(["", "GR", "GR-7K4P", "GR-0000-00", "zaak", "GR-7K4P-29-11", "'; DROP TABLE zaken; --"])(
    "%s is none",
    (typed) => expect(normalizeReference(typed)).toBeUndefined(),
  );
});
