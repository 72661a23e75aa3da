/** The Ministry's Monday morning: three weeks by the charter, six by the law (art. 9:11 Awb), days worked out by hand. */
import { expect, test } from "vitest";
import { stories } from "#db/seed/stories/index.ts";
import { day } from "#domain/day.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import { rebuildProjections } from "#services/zaak/rebuild-projections.ts";
import { testContext } from "../../support/context.ts";
import { createDemoDatabase } from "../../support/demo-database.ts";
import { standing } from "./standing.ts";

const { db } = await createDemoDatabase("bzk");
const context = testContext(db, undefined, "bzk");
const referenceOf = (nr: string) => stories.bzk.find((story) => story.nr === nr)?.reference ?? nr;

test.for([
  // Wednesday 11 November: Wednesday 2 December; by law Wednesday 23 December.
  ["B01", "in-progress", "due 2026-12-02", "2026-12-23"],
  // Monday 26 October: Monday 16 November, moved by a full message to 30 November; by law Monday 7 December.
  ["B02", "more-time", "due 2026-11-30, was 2026-11-16", "2026-12-07"],
  // Thursday 29 October: Thursday 19 November passed; by law Thursday 10 December.
  ["B03", "late", "late since 2026-11-20", "2026-12-10"],
  // Tuesday 20 October, answered on 5 November; by law Tuesday 1 December.
  ["B04", "answered", "done in time", "2026-12-01"],
  // Tuesday 17 November: Tuesday 8 December. Our question does not stop the time of a klacht. By law Tuesday 29 December.
  ["B05", "in-progress", "due 2026-12-08", "2026-12-29"],
  // Ordered on Thursday 19 November: Thursday 3 December.
  ["B06", "received", "due 2026-12-03", undefined],
  // Against a decision of Tuesday 20 October: until Tuesday 1 December, and six weeks more: Tuesday 12 January.
  ["B08", "in-progress", "due 2027-01-12", "2027-01-12"],
  // Called on Monday between 11.00 and 11.30: a rule of the house, since the charter has none.
  ["B23", "received", "due 2026-11-23 11:30", undefined],
  // Asked on Wednesday 18 November: Wednesday 9 December.
  ["B24", "in-progress", "due 2026-12-09", undefined],
  ["B07", "closed", "done in time", undefined],
  // Tuesday 20 October and four weeks: Tuesday 17 November; decided on the 12th.
  ["B20", "answered", "done in time", "2026-11-17"],
  // Wednesday 28 October: Wednesday 18 November, moved by a full message to Friday 4 December.
  ["B21", "more-time", "due 2026-12-04, was 2026-11-18", undefined],
  // A compliment that needs no answer: nothing is promised.
  ["B22", "received", "none", undefined],
] as const)("%s stands as described", async ([nr, status, shown, law]) => {
  expect(await standing(context, referenceOf(nr))).toEqual({ status, day: shown, law });
});

test("the acknowledgement of a bezwaar names the day of the decision, not the earlier one to answer or write", async () => {
  const zaak = await findByReference(db, referenceOf("B08"));
  const confirmed = (await findZaak(db, zaak?.id ?? 0))?.events.find(({ type }) => type === "confirmed");
  // Received on Thursday 5 November: three weeks are Thursday 26 November; the decision is due on 12 January.
  expect(confirmed).toMatchObject({ due: day("2027-01-12") });
});

test("a rebuild finds nothing to put right", async () => {
  expect(await rebuildProjections(context)).toEqual([]);
});
