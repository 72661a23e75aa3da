import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { flushLog, logTo } from "#server/log.ts";
import { loggedStore } from "#server/logged-store.ts";
import { folderStore } from "#services/files/file-store.ts";

const folder = mkdtempSync(join(tmpdir(), "waargemaakt-logged-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the log tells that the store failed, where and by which code, and not of which file", async () => {
  logTo(join(folder, "log"));
  const store = loggedStore(folderStore(join(folder, "bestanden")));
  await store.put("hovingsmerk", Buffer.from("Geachte"));
  expect((await store.get("hovingsmerk")).toString()).toBe("Geachte");
  await store.remove("hovingsmerk");
  await expect(store.get("hovingsmerk")).rejects.toThrow();
  flushLog();
  const [line = "", ...more] = readFileSync(join(folder, "log"), "utf8").trim().split("\n");
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({ event: "store-fault", verb: "get" });
  expect(line).toContain("ENOENT");
  expect(line).not.toContain("hovingsmerk");
});
