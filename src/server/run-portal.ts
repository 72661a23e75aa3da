/** Starts everything a portal is, in order, and ends it in the opposite order. */
import { join } from "node:path";
import { startJobs } from "#jobs/start-jobs.ts";
import type { Settings } from "#settings";
import { flushLog, logTo } from "./log.ts";
import { openData } from "./open-data.ts";
import { openPortal } from "./portal.ts";
import { prepareData } from "./prepare-data.ts";
import { prepareFiles } from "./prepare-files.ts";
import { serve } from "./serve.ts";

export type RunningPortal = { readonly port: number; readonly stop: () => Promise<void> };

/** Runs the build in `folder`. What was started before something fails is ended again. */
export async function runPortal(settings: Settings, folder: string): Promise<RunningPortal> {
  if (!settings.production) logTo(join(settings.dataDir, "portal.log"));
  const ends: (() => Promise<void>)[] = [async () => flushLog()];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    prepareFiles(settings);
    const data = await openData(settings);
    ends.push(data.stop);
    const portal = openPortal(settings, data.url);
    ends.push(portal.close);
    await prepareData(portal);
    const jobs = await startJobs(portal, data.url);
    ends.push(jobs.stop);
    const serving = await serve(portal, folder);
    ends.push(serving.stop);
    return { port: serving.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
