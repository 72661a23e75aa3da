/** A real browser against real portals: one for each organisation, shared by all specs that leave its clock alone. */
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { browserOptions } from "./support/browser.ts";

const TEST_MS = 240_000; // many pages in one test, on two cores that others use too
const WAIT_MS = 10_000;
const use = (width: number, javaScriptEnabled: boolean) => ({ viewport: { width, height: 900 }, javaScriptEnabled });

export default defineConfig({
  testDir: join(import.meta.dirname, "e2e"),
  outputDir: join(import.meta.dirname, "..", "test-results"),
  globalSetup: join(import.meta.dirname, "e2e", "support", "start-portals.ts"),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: TEST_MS,
  expect: { timeout: WAIT_MS },
  reporter: "line",
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: WAIT_MS,
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: [...browserOptions] },
  },
  projects: [
    { name: "with JavaScript, wide", use: use(1280, true), testMatch: "flows/**/*.spec.ts" },
    { name: "without JavaScript, narrow", use: use(390, false), testMatch: "flows/**/*.spec.ts" },
    { name: "once", use: use(1280, true), testMatch: "once/**/*.spec.ts" },
  ],
});
