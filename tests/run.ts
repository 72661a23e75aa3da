/** `npm test`: everything, with all its own set-up. The last line counts the tests of all suites. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, type Outcome } from "./check.ts";
import { findBrowser } from "./support/browser.ts";
import { run } from "./support/run.ts";

const reports = mkdtempSync(join(tmpdir(), "waargemaakt-reports-"));
const asked = process.argv.slice(2);
const SUITES: Readonly<Record<string, () => Promise<Outcome>>> = {
  check,
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  e2e: playwright,
};

const outcomes: Outcome[] = [];
for (const [name, suite] of Object.entries(SUITES)) {
  if (asked.length === 0 || asked.includes(name)) outcomes.push(await suite());
}
rmSync(reports, { recursive: true, force: true });

const sum = (of: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.info("");
for (const { suite, passed, failed } of outcomes) console.info(`${suite}: ${passed} passed, ${failed} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.info(`${sum("passed")} passed, ${sum("failed")} failed`);

/** A file that cannot be loaded, and a run that breaks off, count as one failed test. */
async function vitest(project: string): Promise<Outcome> {
  const report = join(reports, `${project}.json`);
  const script = "node_modules/vitest/vitest.mjs";
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run([script, "run", "--config", "tests/vitest.config.ts", "--project", project, ...reporters]);
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  const counted = readReport<Report>(report);
  const failed = (counted?.numFailedTests ?? 0) + (counted?.numPendingTests ?? 0); // nothing is skipped here
  return { suite: project, passed: counted?.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function playwright(): Promise<Outcome> {
  if (!existsSync("tests/playwright.config.ts")) return { suite: "e2e", passed: 0, failed: 0 };
  const browser = await findBrowser();
  const report = join(reports, "e2e.json");
  const env = { ...browser.env, CHROMIUM: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const script = "node_modules/@playwright/test/cli.js";
  const code = await run([script, "test", "--config", "tests/playwright.config.ts", "--reporter=dot,json"], env);
  type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  const stats = readReport<Report>(report)?.stats;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0);
  return { suite: "e2e", passed: stats?.expected ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : undefined;
}
