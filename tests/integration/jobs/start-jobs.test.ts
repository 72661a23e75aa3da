/** The background work of a node: it goes on when another node died, when the database went away, and until it is told to stop. */
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setDemoClock } from "#clock";
import type { Database } from "#db/client.ts";
import { instant } from "#domain/instant.ts";
import { startJobs } from "#jobs/start-jobs.ts";
import { findZaak } from "#repositories/zaken.ts";
import { demoTransport } from "#services/messages/demo-mailbox.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const A_MINUTE = { timeout: 60_000, interval: 250 };
const { db, url } = await createTestDatabase();
let stop: () => Promise<void> = async () => {};

beforeEach(() => setDemoClock(db, instant("2026-11-23T08:30:00+01:00")));
afterEach(() => stop());

async function startNode(at: string) {
  ({ stop } = await startJobs({ db, transport: demoTransport, context: async () => testContext(db, at) }, url));
}

const brokenOf = async (id: number) =>
  (await findZaak(db as Database, id))?.events.filter((event) => event.type === "promise-broken").length;

const statusOfMail = async (id: number) =>
  (
    await db.execute<{ status: string }>(
      sql`SELECT status FROM messages WHERE zaak_id = ${id} AND purpose = 'received'`,
    )
  )[0]?.status;

test("what was missed while no node ran is done at the start", async () => {
  const { id } = await filed(testContext(db), "klacht");
  await startNode("2026-12-08T00:00:20+01:00");
  await expect.poll(() => brokenOf(id), A_MINUTE).toBe(1);
  await expect.poll(() => statusOfMail(id), A_MINUTE).toBe("sent");
});

test("a job that a dead node still holds stops no sweep for more than a minute", async () => {
  const { id } = await filed(testContext(db), "klacht");
  await db.execute(sql`SELECT graphile_worker.add_job('sweep-promises', job_key := 'sweep-promises')`);
  await db.execute(
    sql`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a node that died', attempts = 1`,
  );
  await startNode("2026-12-08T00:00:20+01:00");
  await expect.poll(() => brokenOf(id), A_MINUTE).toBe(1);
});

test("a mail asked for in the transaction of a filing goes at once", async () => {
  await startNode("2026-11-23T08:31:00+01:00");
  const { id } = await filed(testContext(db), "klacht");
  await expect.poll(() => statusOfMail(id), { timeout: 5000, interval: 100 }).toBe("sent");
});

test("a job that fails is noted without what it failed on, and tried again", async () => {
  let tries = 0;
  const context = async () => {
    tries += 1;
    throw new RangeError("Bauke Hoving, 050 - 000 00 01");
  };
  ({ stop } = await startJobs({ db, transport: demoTransport, context }, url));
  await expect.poll(() => tries, A_MINUTE).toBeGreaterThan(3);
  const kept = await db.execute(sql`SELECT last_error FROM graphile_worker.jobs`);
  expect(JSON.stringify(kept)).not.toContain("Hoving");
});
