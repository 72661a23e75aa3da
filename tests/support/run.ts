/** Runs a program of Node's to its end, with its output on ours. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const running = new Set<ChildProcess>();

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 1;
  });
}

/** The exit code; that of a program that was killed is 1. */
export function run(parts: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<number> {
  const child = spawn(process.execPath, parts, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}
