/** A portal that runs for real: on a database of others, behind https, without anything of a demo. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasDemoClock } from "#clock";
import { createTestDatabase } from "../../support/database.ts";
import { startPortal, type TestPortal } from "../../support/portal.ts";
import { rawRequest } from "../../support/raw-request.ts";

const START_MS = 300_000;
const HOST = "portaal.voorbeeld.example";
const { db, url } = await createTestDatabase();
const filesDir = mkdtempSync(join(tmpdir(), "waargemaakt-files-"));
let portal: TestPortal;

beforeAll(async () => {
  const env = {
    NODE_ENV: "production",
    BASE_URL: `https://${HOST}`,
    DATABASE_URL: url,
    SMTP_URL: "smtp://127.0.0.1:9", // nobody listens: mail waits
    MAIL_FROM: "Portaal <portaal@voorbeeld.example>",
    SESSION_SECRET: "0123456789012345678901234567890123456789",
    FILES_DIR: filesDir,
    EMERGENCY: "050 - 000 00 00",
  };
  portal = await startPortal({ env });
}, START_MS);
afterAll(async () => {
  await portal.stop();
  rmSync(filesDir, { recursive: true });
});

const get = (path: string, headers = {}) => rawRequest(portal.url, path, { headers: { host: HOST, ...headers } });

test("it starts without a demo's clock", async () => {
  expect(await hasDemoClock(db)).toBe(false);
  expect(portal.output()).not.toContain("demo");
});

test.each(["/demo/klok", "/demo/postvak"])("%s does not exist", async (path) => {
  expect((await get(path)).status).toBe(404);
  const form = { "content-type": "application/x-www-form-urlencoded", origin: `https://${HOST}`, host: HOST };
  expect((await rawRequest(portal.url, path, { method: "POST", headers: form, body: "naar=uur" })).status).toBe(404);
});

test("browsers are told to come back by https only", async () => {
  expect((await get("/")).headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
  expect((await get("/klacht/indienen")).headers["strict-transport-security"]).toContain("max-age=");
});

test("it answers to its own name, and to no other of this machine", async () => {
  expect((await get("/")).status).toBe(200);
  expect((await get("/", { host: "localhost" })).status).toBe(421);
});

test("forms work behind a proxy that ends https, and no foreign ones", async () => {
  const post = (origin: string) =>
    rawRequest(portal.url, "/klacht/indienen", {
      method: "POST",
      headers: { host: HOST, origin, "content-type": "application/x-www-form-urlencoded" },
      body: "onderwerp=bejegening",
    });
  expect((await post(`https://${HOST}`)).status).not.toBe(403);
  expect((await post(`http://${HOST}`)).status).toBe(403);
});

test("it tells the log on standard output, a line of JSON each", async () => {
  await get("/contact");
  await expect.poll(() => portal.output()).toContain('"route":"/contact"');
});
