import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#db/client.ts";
import { createTestDatabase } from "../../support/database.ts";

let db: Database;
beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

const FACTS = ["zaken", "zaak_events", "audit", "message_attempts"];

test.each(FACTS)("%s cannot be deleted, truncated or changed by anyone", async (table) => {
  const [column] = await db.execute<{ column_name: string }>(
    sql`SELECT column_name FROM information_schema.columns
        WHERE table_name = ${table} AND table_schema = 'public' AND is_identity = 'NO' LIMIT 1`,
  );
  const name = sql.identifier(table);
  const changed = sql.identifier(column?.column_name ?? "");
  await expect(db.execute(sql`DELETE FROM ${name}`)).rejects.toThrow("record a correcting event instead");
  await expect(db.execute(sql`TRUNCATE ${name} CASCADE`)).rejects.toThrow("holds facts");
  await expect(db.execute(sql`UPDATE ${name} SET ${changed} = ${changed}`)).rejects.toThrow(
    "record a correcting event instead",
  );
});
