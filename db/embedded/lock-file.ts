/** A lock between processes on one machine: a file that names its holder, and that outlives no one. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 120_000; // a first initdb on a slow disk
const POLL_MS = 50;

/** Runs `work` while no other process runs work under the same lock. Throws when the holder keeps it too long. */
export async function withLockFile<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let waitedMs = 0; !take(mine, path); waitedMs += POLL_MS) {
      if (waitedMs > PATIENCE_MS) throw new Error(`${path} is held by another process; is one hanging?`);
      await sleep(POLL_MS);
    }
    try {
      return await work();
    } finally {
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A hard link appears whole or not at all, so nobody ever reads a lock without a holder. */
function take(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    removeIfDead(path);
    return false;
  }
}

function removeIfDead(path: string): void {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    if (isAlive(holder) && holder !== process.pid) return;
    const aside = `${path}.dead.${process.pid}`;
    renameSync(path, aside); // so that of two who find it dead only one removes it
    if (Number(readFileSync(aside, "utf8")) !== holder) linkSync(aside, path); // someone was quicker: give it back
    rmSync(aside);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** Whether a process with this id exists, ours or another's. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
