/** Promises by name: norms that are one line to the citizen have one name (product/copy.md, 0.4). */
import { expect, test } from "vitest";
import { promiseTitleIn } from "#texts/promise-rows.ts";
import { assessed, promise } from "../../support/assessed.ts";

test("an order that was not posted, nor written about, was late in one thing", () => {
  const assessment = assessed("publicaties", "2026-11-10 19.22", "2026-11-23 08.30");
  const titles = ["gr-informatie", "gr-informatie-bericht"].map((norm) =>
    promiseTitleIn(assessment.promises, promise(assessment, norm), "publicaties", "bestelling"),
  );
  expect(titles).toEqual(["het versturen van uw bestelling", "het versturen van uw bestelling"]);
});

test("word that an order has come in keeps a name of its own", () => {
  const assessment = assessed("publicaties", "2026-11-10 19.22", "2026-11-23 08.30");
  const receipt = promise(assessment, "gr-bericht-van-binnenkomst");
  expect(promiseTitleIn(assessment.promises, receipt, "publicaties", "bestelling")).toBe(
    "Bericht dat wij uw bestelling hebben",
  );
});
