/** The running server of a cluster, as its postmaster.pid tells: find it, wait for it, end it. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./lock-file.ts";

const POLL_MS = 25;
const FAST_SHUTDOWN_MS = 15_000;

export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** The server that runs on this cluster, or nothing. A pid file that a killed server left behind is removed. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const path = join(cluster, "postmaster.pid");
  let lines: string[];
  try {
    lines = readFileSync(path, "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!isAlive(pid) || !commandLineOf(pid).includes(cluster)) {
    rmSync(path, { force: true }); // its number may by now belong to another program, which PostgreSQL would respect
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? "").trim() === "ready" };
}

function commandLineOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (process.platform === "win32")
      return execFileSync("wmic", ["process", String(pid), "get", "CommandLine"]).toString();
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)]).toString();
  } catch {
    return "";
  }
}

/** Waits until the server accepts connections, also while it recovers; nothing when it ended instead. */
export async function waitUntilReady(cluster: string, patienceMs: number): Promise<Postmaster | undefined> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += POLL_MS) {
    const postmaster = findPostmaster(cluster);
    if (postmaster?.ready) return postmaster;
    await sleep(POLL_MS);
    if (waitedMs > 1000 && !postmaster) return undefined;
  }
  return undefined;
}

/** Ends the server: open transactions are rolled back, what was committed is on disk. */
export async function endPostmaster(cluster: string): Promise<void> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) return;
  process.kill(postmaster.pid, "SIGINT"); // "fast": waits for no client
  for (let waitedMs = 0; isAlive(postmaster.pid); waitedMs += POLL_MS) {
    if (waitedMs === FAST_SHUTDOWN_MS) process.kill(postmaster.pid, "SIGQUIT");
    if (waitedMs > 2 * FAST_SHUTDOWN_MS) throw new Error(`PostgreSQL (process ${postmaster.pid}) does not end.`);
    await sleep(POLL_MS);
  }
}
