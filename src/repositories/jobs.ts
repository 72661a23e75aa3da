/** Work for later, queued in the transaction of the facts it follows from. Payloads hold ids only. */
import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";

/**
 * Asks graphile-worker for a job. Jobs with one key are one job; a key per zaak, because one key for all would make
 * every filing wait for the one before it.
 */
export async function addJob(
  tx: Database,
  task: "deliver-messages",
  {
    key,
    payload,
  }: { readonly key: string; readonly payload: { readonly zaakId?: number } | { readonly draft: string } },
): Promise<void> {
  await tx.execute(
    sql`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, job_key := ${`${task}:${key}`})`,
  );
}
