/** `npm run check`: types, Astro's own check, and Biome with the rules of the rooms. */
import { run } from "./support/run.ts";

export type Outcome = { readonly suite: string; readonly passed: number; readonly failed: number };

const STEPS: readonly (readonly [name: string, script: string, parts: readonly string[]])[] = [
  ["types", "typescript/bin/tsc", ["--noEmit", "-p", "."]],
  [
    "astro",
    "astro/bin/astro.mjs",
    ["check", "--tsconfig", "tests/architecture/astro.tsconfig.json", "--minimumFailingSeverity", "error"],
  ],
  ["style", "@biomejs/biome/bin/biome", ["ci", "--config-path=tests/architecture/rooms.biome.json", "."]],
];

/** Runs all three, whatever the first says; each counts as one. */
export async function check(): Promise<Outcome> {
  let failed = 0;
  for (const [name, script, parts] of STEPS) {
    console.info(`\ncheck: ${name}`);
    const code = await run([`node_modules/${script}`, ...parts], { ASTRO_TELEMETRY_DISABLED: "1" });
    if (code !== 0) failed += 1;
  }
  return { suite: "check", passed: STEPS.length - failed, failed };
}

if (import.meta.main) process.exit((await check()).failed === 0 ? 0 : 1);
