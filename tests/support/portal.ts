/** A real portal for a test: built, on a free port, with data of its own, as a process that can be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "#db/embedded/free-port.ts";
import { startPostgres } from "#db/embedded/start-postgres.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const START_MS = 300_000; // the first start builds
const POLL_MS = 100;
/** One key for all tests, so that all share one build per organisation. Of no value anywhere else. */
export const TEST_ASTRO_KEY = Buffer.alloc(32, "waargemaakt").toString("base64");

export type TestPortal = {
  /** `http://localhost:<port>`, without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** What the process wrote to the terminal so far. */
  readonly output: () => string;
  /** What it wrote to its own log so far. */
  readonly log: () => string;
  /** Asks it to end and waits for that; removes its data unless told to keep it. */
  readonly stop: (options?: { keepData?: boolean }) => Promise<void>;
  /** kill -9, and waits for that. The data and its database server stay. */
  readonly kill: () => Promise<void>;
};

export type Wishes = {
  readonly organisation?: "groningen" | "bzk";
  /** ISO moment; by default the demo's Monday at 8.30. */
  readonly demoNow?: string;
  /** Of an earlier portal whose data was kept. */
  readonly dataDir?: string;
  readonly port?: number;
  /** Further settings. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts a portal and waits until it can serve. Throws with what it said when it does not. */
export async function startPortal(wishes: Wishes = {}): Promise<TestPortal> {
  const dataDir = wishes.dataDir ?? mkdtempSync(join(tmpdir(), "waargemaakt-portal-"));
  const port = wishes.port ?? (await freePort());
  const child = spawn(process.execPath, ["src/server/start.ts", "start"], {
    cwd: ROOT,
    env: {
      PATH: process.env["PATH"],
      ORGANISATION: wishes.organisation ?? "groningen",
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO_NOW: wishes.demoNow,
      ASTRO_KEY: TEST_ASTRO_KEY,
      ...wishes.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stdout.on("data", (chunk) => said.push(String(chunk)));
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  const url = `http://localhost:${port}`;
  await untilReady(url, child, () => said.join(""));
  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await ended;
    }
  };
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    output: () => said.join(""),
    log: () => readFileSync(join(dataDir, "portal.log"), "utf8"),
    kill: () => end("SIGKILL"),
    stop: async ({ keepData = false } = {}) => {
      await end("SIGTERM");
      if (!keepData) await removeData(dataDir);
    },
  };
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let waitedMs = 0; waitedMs < START_MS; waitedMs += POLL_MS) {
    if (child.exitCode !== null) throw new Error(`The portal ended with ${child.exitCode}:\n${said()}`);
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await sleep(POLL_MS);
  }
  child.kill("SIGKILL");
  throw new Error(`The portal was not ready in time:\n${said()}`);
}

/** Ends the database server that a killed portal left behind, and removes all of its data. */
export async function removeData(dataDir: string): Promise<void> {
  const server = await startPostgres({ dataDir });
  await server.stop();
  rmSync(server.home, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
