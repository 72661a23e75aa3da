/** Brings a database up to date: our own migrations in order, and the tables of graphile-worker. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";

const MIGRATIONS = join(import.meta.dirname, "migrations");
const LOCK = 7_244_001; // any number, as long as nothing else of ours takes it

/**
 * Applies what is not applied yet, all in one transaction; nodes that start together wait for each other.
 * Throws when a migration that was applied has changed since.
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      await tx`SELECT pg_advisory_xact_lock(${LOCK})`;
      await tx`CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL)`;
      const rows = await tx<{ name: string; hash: string }[]>`SELECT name, hash FROM migrations`;
      const applied = new Map(rows.map((row) => [row.name, row.hash]));
      for (const migration of readMigrations(folder)) {
        const known = applied.get(migration.name);
        if (known === migration.hash) continue;
        if (known)
          throw new Error(
            `Migration ${migration.name} changed after it was applied: add a new one (or npm run db:reset).`,
          );
        await tx.unsafe(migration.statements);
        await tx`INSERT INTO migrations VALUES (${migration.name}, ${migration.hash}, clock_timestamp())`;
      }
    });
  } finally {
    await sql.end();
  }
  await runMigrations({ connectionString: url, logger: undefined });
}

function readMigrations(folder: string): { name: string; hash: string; statements: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name) => {
    const statements = readFileSync(join(folder, name), "utf8");
    return { name, statements, hash: createHash("sha256").update(statements).digest("hex") };
  });
}
