/** The one command of a newcomer: it ends with everything it started, by Ctrl-C and when npm itself is killed. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "#db/embedded/free-port.ts";
import { removeData, TEST_ASTRO_KEY } from "../../support/portal.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const { PATH, HOME } = process.env; // and nothing of what vitest puts there
const START_MS = 300_000;
const PATIENCE = { timeout: 60_000, interval: 100 };
let dataDir: string;
let port: number;
let said: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "waargemaakt-launch-"));
  port = await freePort();
  said = "";
});
afterEach(() => removeData(dataDir));

/** In a process group of its own, as a shell gives to each command, so that we can do what Ctrl-C does. */
function npmStart(env: Record<string, string> = {}): ChildProcess {
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    detached: true,
    env: { PATH, HOME, DATA_DIR: dataDir, PORT: String(port), ASTRO_KEY: TEST_ASTRO_KEY, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout?.on("data", (chunk) => (said += String(chunk)));
  child.stderr?.on("data", (chunk) => (said += String(chunk)));
  return child;
}

const ready = () =>
  fetch(`http://localhost:${port}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );

/** Fails with what npm said when it ends instead. */
async function untilReady(npm: ChildProcess): Promise<void> {
  while ((await ready()) !== 200) {
    if (npm.exitCode !== null) throw new Error(`npm ended:\n${said}`);
    await sleep(PATIENCE.interval);
  }
}

/** Everything that still runs of this start: by its data, its port, its group. */
function leftOf(group: number): string[] {
  const lines = execFileSync("ps", ["-ww", "-eo", "pgid=,stat=,args="]).toString().split("\n");
  const isOurs = (line: string) => line.trim().startsWith(`${group} `) || line.includes(dataDir);
  return lines.filter((line) => isOurs(line) && !/^\s*\d+\s+Z/.test(line));
}

test("Ctrl-C ends all of it, after it told where everything is", { timeout: START_MS }, async () => {
  const npm = npmStart();
  await untilReady(npm);
  await expect.poll(() => said).toContain("Stoppen met Ctrl-C.");
  for (const address of ["", "/medewerker", "/demo/postvak", "/demo/klok"]) {
    expect(said).toContain(`http://localhost:${port}${address}`);
  }
  process.kill(-(npm.pid as number), "SIGINT");
  await expect.poll(() => leftOf(npm.pid as number), PATIENCE).toEqual([]);
});

test("when npm is killed, nothing stays behind", { timeout: START_MS }, async () => {
  const npm = npmStart();
  await untilReady(npm);
  npm.kill("SIGKILL");
  await expect.poll(ready, PATIENCE).toBe(0);
  await expect.poll(() => leftOf(npm.pid as number), PATIENCE).toEqual([]);
});

test("what cannot be started says why in a sentence each", { timeout: START_MS }, async () => {
  const npm = npmStart({ NODE_ENV: "production", BASE_URL: "http://portaal.voorbeeld.example" });
  const code = await new Promise((resolve) => npm.once("exit", resolve));
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_URL ontbreekt");
  expect(said).toContain("SMTP_URL ontbreekt");
  expect(said).toContain("BASE_URL begint met http:");
  expect(said).not.toContain("    at ");
});
