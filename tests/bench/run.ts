/** `npm run bench`: every other file here, one after another. Each says what it measured, and fails below its target. */
import { readdirSync } from "node:fs";
import { run } from "../support/run.ts";

const asked = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && name !== "run.ts");
const failed: string[] = [];
for (const name of benches.filter((name) => asked.length === 0 || asked.includes(name.replace(/\.ts$/, "")))) {
  console.info(`\n== ${name.replace(/\.ts$/, "")}`);
  if ((await run([`tests/bench/${name}`])) !== 0) failed.push(name);
}
if (failed.length > 0) console.info(`\nBelow target: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
