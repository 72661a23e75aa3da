import { expect, test } from "vitest";
import { isDatabaseAway } from "#db/database-away.ts";
import { withPatience } from "#server/patience.ts";

test("a database that stays silent is away; one that answers, or fails, is itself", async () => {
  const silent = await withPatience(new Promise(() => {}), 1).catch((fault) => fault);
  expect(isDatabaseAway(silent)).toBe(true);
  expect(await withPatience(Promise.resolve("here"), 1000)).toBe("here");
  await expect(withPatience(Promise.reject(new Error("no such table")), 1000)).rejects.toThrow("no such table");
});
