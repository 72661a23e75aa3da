import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { freePort } from "#db/embedded/free-port.ts";
import { removeData, startPortal, TEST_ASTRO_KEY, type TestPortal } from "../../support/portal.ts";
import { rawRequest } from "../../support/raw-request.ts";

const START_MS = 300_000;
let portals: TestPortal[] = [];
let dataDir = "";

afterEach(async () => {
  for (const portal of portals) await portal.stop({ keepData: true });
  portals = [];
  await removeData(dataDir);
});

async function start(port?: number): Promise<TestPortal> {
  const portal = await startPortal({ dataDir, ...(port && { port }) });
  portals.push(portal);
  return portal;
}

const newDataDir = () => {
  dataDir = mkdtempSync(join(tmpdir(), "waargemaakt-life-"));
};

const clockOf = async (url: string) =>
  /het nu <strong>([^<]*)</.exec((await rawRequest(url, "/demo/klok")).body.toString())?.[1];

const putForward = (url: string) =>
  rawRequest(url, "/demo/klok", {
    method: "POST",
    headers: { origin: url, "content-type": "application/x-www-form-urlencoded" },
    body: "naar=volgende-dag",
  });

/** Processes whose command line names this text. */
const processesWith = (text: string) =>
  execFileSync("ps", ["-ww", "-eo", "args"])
    .toString()
    .split("\n")
    .filter((line) => line.includes(text));

test("after a kill -9 the next start finds the database as it was", { timeout: START_MS }, async () => {
  newDataDir();
  const first = await start();
  await putForward(first.url);
  await first.kill();
  const second = await start();
  expect(await clockOf(second.url)).toContain("dinsdag 24 november 2026");
});

test("two starts at once both come up on one database, and the one that stays keeps it", {
  timeout: START_MS,
}, async () => {
  newDataDir();
  const [one, other] = await Promise.all([start(), start()]);
  await putForward(one.url);
  expect(await clockOf(other.url)).toContain("dinsdag 24 november 2026");
  await one.stop({ keepData: true });
  expect((await rawRequest(other.url, "/readyz")).status).toBe(200);
});

test("a second start on the same port says so in a sentence", { timeout: START_MS }, async () => {
  newDataDir();
  const port = await freePort();
  await start(port);
  // The first answers the question whether the second is ready, so what counts is how the second ends.
  const second = await startPortal({ dataDir, port }).catch((error: Error) => error);
  if (!(second instanceof Error)) {
    portals.push(second);
    await expect.poll(() => second.output(), { timeout: 60_000 }).toContain("De poort is al in gebruik.");
    expect(second.output()).not.toContain("    at ");
  } else expect(second.message).toContain("De poort is al in gebruik.");
});

test("asked to stop while it starts, it leaves no process either", { timeout: START_MS }, async () => {
  newDataDir();
  const env = { PATH: process.env["PATH"], PORT: "0", DATA_DIR: dataDir, ASTRO_KEY: TEST_ASTRO_KEY };
  const child = spawn(process.execPath, ["src/server/start.ts", "start"], { env, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await expect.poll(() => processesWith(dataDir).length, { timeout: START_MS }).toBeGreaterThan(0);
  child.kill("SIGINT");
  await ended;
  expect(processesWith(dataDir)).toEqual([]);
});

test("asked to stop, it finishes the request under way and leaves no process", { timeout: START_MS }, async () => {
  newDataDir();
  const portal = await start();
  const body = "datum=2026-12-01&tijd=08:00";
  const socket = connect(Number(new URL(portal.url).port), "localhost");
  const answer: string[] = [];
  socket.on("data", (chunk) => answer.push(String(chunk)));
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const head = ["POST /demo/klok HTTP/1.1", `host: ${new URL(portal.url).host}`, `origin: ${portal.url}`];
  const form = ["content-type: application/x-www-form-urlencoded", `content-length: ${body.length}`, "", ""];
  await new Promise<void>((resolve) =>
    socket.write([...head, ...form].join("\r\n") + body.slice(0, 10), () => resolve()),
  );
  await expect.poll(async () => (await rawRequest(portal.url, "/healthz")).status).toBe(200);
  const stopped = portal.stop({ keepData: true });
  await expect
    .poll(() =>
      rawRequest(portal.url, "/healthz").then(
        () => "open",
        () => "closed",
      ),
    )
    .toBe("closed");
  socket.write(body.slice(10));
  await closed;
  expect(answer.join("")).toMatch(/^HTTP\/1\.1 303 /);
  await stopped;
  expect(processesWith(dataDir)).toEqual([]);
});
