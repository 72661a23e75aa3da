/** Promises by name: norms that are one line to the citizen have one name (product/copy.md, 0.4). */
import { expect, test } from "vitest";
import { notOurs } from "#kinds/melding/manager.ts";
import { byDayWords, promiseRows, promiseTitleIn, type RowWords } from "#texts/zaak/promise-rows.ts";
import { assessed, promise } from "../../support/assessed.ts";
import { acted, event } from "../../support/events.ts";
import { recorded } from "../../support/zaak-file.ts";

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

test("a report about a place of another promises to send it on, and action only once we named a day of our own", () => {
  const { promises } = assessed("melding", "2026-11-23 06.52", "2026-11-23 08.30", { severity: "urgent" });
  const elsewhere = notOurs({ facts: { manager: "rijkswaterstaat", mayBeForwarded: true } }, true);
  const action = (words: RowWords) => promiseRows(promises, "melding", words).at(-1);
  const row = action({ noun: "melding", notOurs: elsewhere });
  expect(row?.what).toBe("Uw melding is doorgestuurd, of u hebt bericht van ons");
  expect(row?.note).toBeUndefined();
  expect(row && byDayWords(row)).toBe("Vóór dinsdag 24 november 2026, 6.52 uur");
  expect(action({ noun: "melding" })?.what).toBe("Actie, of bericht wanneer wij in actie komen");
});

test("a place that we went to work at was ours after all", () => {
  const facts = { manager: "rijkswaterstaat", mayBeForwarded: true } as const;
  expect(notOurs({ facts, events: [recorded(acted("2026-11-23"), 0)] }, true)).toBeUndefined();
  expect(
    notOurs({ facts, events: [recorded(event("assigned", "2026-11-23", { handlerId: "1" }), 0)] }, true),
  ).toBeDefined();
});
