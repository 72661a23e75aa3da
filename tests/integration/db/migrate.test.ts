import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { createTestDatabase } from "../../support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "waargemaakt-migrations-"));
let url: string;
let sql: postgres.Sql;

beforeAll(async () => {
  ({ url } = await createTestDatabase());
  sql = postgres(url, { max: 1 });
});
afterAll(async () => {
  await sql.end();
  rmSync(folder, { recursive: true });
});

const write = (name: string, statements: string) => writeFileSync(join(folder, name), statements);

test("two nodes that start together apply each migration once", async () => {
  write("9001_fruit.sql", "CREATE TABLE fruit (name text); INSERT INTO fruit VALUES ('appel');");
  await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(await sql`SELECT name FROM fruit`).toEqual([{ name: "appel" }]);
});

test("a migration that fails leaves nothing of itself", async () => {
  write("9002_half.sql", "INSERT INTO fruit VALUES ('peer'); SELECT 1 / 0;");
  await expect(migrate(url, folder)).rejects.toThrow("division by zero");
  expect(await sql`SELECT name FROM fruit`).toEqual([{ name: "appel" }]);
  rmSync(join(folder, "9002_half.sql"));
});

test("a migration that changed after it was applied is refused", async () => {
  write("9001_fruit.sql", "CREATE TABLE fruit (name text, price integer);");
  await expect(migrate(url, folder)).rejects.toThrow("9001_fruit.sql changed after it was applied");
});
