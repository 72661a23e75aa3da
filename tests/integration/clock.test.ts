import { beforeAll, expect, test } from "vitest";
import { hasDemoClock, now, putDemoClockForward, setDemoClock } from "#clock";
import type { Database } from "#db/client.ts";
import { instant } from "#domain/instant.ts";
import { createTestDatabase } from "../support/database.ts";

const A_MINUTE_MS = 60_000;
const monday = instant("2026-11-23T08:30:00+01:00");
const tuesday = instant("2026-11-24T00:01:00+01:00");
let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

test("without a demo clock it is the time it is", async () => {
  expect(Math.abs((await now(db)) - Date.now())).toBeLessThan(A_MINUTE_MS);
  expect(await hasDemoClock(db)).toBe(false);
});

test("a real clock cannot be put forward", async () => {
  await putDemoClockForward(db, tuesday);
  expect(Math.abs((await now(db)) - Date.now())).toBeLessThan(A_MINUTE_MS);
});

test("the demo's clock runs on from where it was set, forward and never back", async () => {
  await setDemoClock(db, monday);
  const first = await now(db);
  expect(first).toBeGreaterThanOrEqual(monday);
  expect(first - monday).toBeLessThan(A_MINUTE_MS);
  expect(await now(db)).toBeGreaterThanOrEqual(first);
  expect(await hasDemoClock(db)).toBe(true);

  await putDemoClockForward(db, tuesday);
  expect(await now(db)).toBeGreaterThanOrEqual(tuesday);
  await putDemoClockForward(db, monday);
  expect(await now(db)).toBeGreaterThanOrEqual(tuesday);
});
