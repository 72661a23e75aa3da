import { expect, test } from "vitest";
import { letterParts } from "#texts/zaak/letter-parts.ts";

test("a letter on the page has links that work, and no marks of a text mail", () => {
  expect(
    letterParts("Samir schrijft u:\n> Dank u wel.\n> Tot gauw.\nZeg het ons: https://portaal.example/zaak/GR-1"),
  ).toEqual([
    { text: "Samir schrijft u:\nDank u wel.\nTot gauw.\nZeg het ons: " },
    { text: "portaal.example/zaak/GR-1", href: "https://portaal.example/zaak/GR-1" },
  ]);
});
