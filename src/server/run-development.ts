/** `npm run dev`: the demo's database and jobs, and Astro's own server that shows every change at once. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { startJobs } from "#jobs/start-jobs.ts";
import { environmentWith, type Settings } from "#settings";
import { openData } from "./open-data.ts";
import { openPortal } from "./portal.ts";
import { prepareData } from "./prepare-data.ts";
import { untilAsked } from "./until-asked.ts";

const ASTRO = join(import.meta.dirname, "..", "..", "node_modules", "astro", "bin", "astro.mjs");

/** Runs until asked to stop, or until Astro stops. */
export async function runDevelopment(settings: Settings, say: (line: string) => void): Promise<void> {
  const asked = untilAsked();
  const data = await openData(settings);
  const portal = openPortal(settings, data.url);
  await prepareData(portal);
  const jobs = await startJobs(portal, data.url);
  const env = environmentWith({ DATABASE_URL: data.url, ASTRO_TELEMETRY_DISABLED: "1", DEMO_NOW: "" });
  const options = ["dev", "--host", settings.host, "--port", String(settings.port)];
  const astro = spawn(process.execPath, [ASTRO, ...options], { env, stdio: "inherit" });
  const ended = new Promise<void>((resolve) => astro.once("exit", () => resolve()));
  say(`Medewerkers: /medewerker   Postvak: /demo/postvak   Klok: /demo/klok`);
  await Promise.race([asked, ended]);
  astro.kill();
  await ended;
  await jobs.stop();
  await portal.close();
  await data.stop();
}
