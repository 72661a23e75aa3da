/**
 * One line of JSON per happening. Callers give codes, counts and patterns: no personal data. Lines are gathered for a
 * moment, because a write for each would cost more than a static page.
 */
import { appendFileSync, writeSync } from "node:fs";

type Happening = { readonly event: string } & Readonly<Record<string, string | number | boolean | undefined>>;

const GATHER_MS = 200;
const MAX_LINES = 2000;

let lines: string[] = [];
let timer: NodeJS.Timeout | undefined;
let file: string | undefined;

/** From now on lines go to this file instead of standard output: the demo keeps the terminal for people. */
export function logTo(path: string): void {
  file = path;
}

/** Notes a happening; whoever runs the portal adds the time and keeps it. */
export function log(happening: Happening): void {
  lines.push(JSON.stringify(happening));
  if (lines.length >= MAX_LINES) flushLog();
  timer ??= setTimeout(flushLog, GATHER_MS).unref();
}

/** Writes what was gathered; also to be called before the process ends. */
export function flushLog(): void {
  clearTimeout(timer);
  timer = undefined;
  if (lines.length === 0) return;
  const text = `${lines.join("\n")}\n`;
  lines = [];
  try {
    if (file) appendFileSync(file, text, { mode: 0o600 });
    else writeSync(1, text);
  } catch {
    // A full disk or a pipe that nobody reads must not take the portal down with it.
  }
}
