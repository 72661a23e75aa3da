/**
 * The worker of this node. Every node asks for every job again and again; the key makes that one job for all of them,
 * and a job that a dead node still holds is replaced by a new one instead of waited for (decision 0004).
 */

import { sql } from "drizzle-orm";
import { Logger, type Runner, run } from "graphile-worker";
import type { Database } from "#db/client.ts";
import { describeFault } from "#server/describe-fault.ts";
import { log } from "#server/log.ts";
import type { Context } from "#services/context.ts";
import type { MailTransport } from "#services/messages/mail-transport.ts";
import { EVERY_MS, type JobName, jobNames, jobs } from "./index.ts";
import { oneAtATime } from "./one-at-a-time.ts";

const CONCURRENCY = 2;
const POLL_MS = 1000;

type Portal = { readonly db: Database; readonly transport: MailTransport; readonly context: () => Promise<Context> };

/** Runs the jobs until `stop`, which waits for those under way. */
export async function startJobs(portal: Portal, url: string): Promise<{ stop: () => Promise<void> }> {
  const taskList = Object.fromEntries(jobNames.map((name) => [name, oneAtATime(() => runJob(portal, name))]));
  const runner: Runner = await run({
    connectionString: url,
    concurrency: CONCURRENCY,
    maxPoolSize: CONCURRENCY + 2,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    taskList,
    logger: new Logger(() => () => {}), // its lines quote what jobs threw; ours tell of those below
  });
  const askForAll = () => {
    for (const name of jobNames) askFor(portal.db, name).catch((error) => noteFault("ask", error));
  };
  const heartbeat = setInterval(askForAll, EVERY_MS);
  askForAll();
  return {
    stop: async () => {
      clearInterval(heartbeat);
      await runner.stop();
    },
  };
}

async function runJob(portal: Portal, name: JobName): Promise<void> {
  try {
    await jobs[name](await portal.context(), portal.transport);
  } catch (error) {
    noteFault(name, error);
    throw new Error(`${name} failed`); // what the worker stores of it: no words of ours or of a citizen
  }
}

/** Replaces a waiting job of this key; one that is held (perhaps by the dead) is left to itself, beside a new one. */
async function askFor(db: Database, name: JobName): Promise<void> {
  await db.execute(sql`SELECT graphile_worker.add_job(${name}, job_key := ${name}, max_attempts := 1)`);
}

const noteFault = (job: string, error: unknown): void => log({ event: "job-fault", job, fault: describeFault(error) });
