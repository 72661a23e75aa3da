/** The demo is the same on every machine, and is written once. */
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "#db/client.ts";
import { seedDemo } from "#db/seed/index.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";

/** Everything but keys, hashes and Message-IDs. */
const TABLES = {
  zaken: "id, reference, kind, channel, received_at, facts, about_zaak_id",
  zaak_events: "*",
  zaak_states: "*",
  promises: "*",
  norm_counters: "*",
  period_figures: "*",
  parties: "*",
  texts: "*",
  messages: "id, zaak_id, purpose, facts, queued_at, status, recipient, subject, body_text",
  message_attempts: "*",
  flags: "*",
  staff: "*",
  publication_stock: "*",
};

async function contents(db: Database): Promise<Record<string, unknown[]>> {
  const rows = Object.entries(TABLES).map(async ([table, columns]) => {
    const found = await db.execute(
      sql.raw(`SELECT to_jsonb(t) AS row FROM (SELECT ${columns} FROM ${table}) t ORDER BY 1`),
    );
    return [table, found.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

test.for(["groningen", "bzk"] as const)(
  "two machines have the same demo of %s, whatever their secrets",
  async (slug) => {
    const [one, other] = [(await createTestDatabase()).db, (await createTestDatabase()).db];
    await one.transaction((tx) => seedDemo(testContext(tx, undefined, slug)));
    const secret = new Map([[1, "another secret for tests, of no value anywhere else"]]);
    await other.transaction((tx) => seedDemo({ ...testContext(tx, undefined, slug), keySecrets: secret }));
    expect(await contents(other)).toEqual(await contents(one));
  },
);

test("a second time it refuses and changes nothing", async () => {
  const { db } = await createTestDatabase();
  const seed = () => db.transaction((tx) => seedDemo(testContext(tx)));
  await seed();
  const before = await contents(db);
  await expect(seed()).rejects.toThrow();
  expect(await contents(db)).toEqual(before);
});
