/** A database of its own for a test file, with all migrations applied. Facts cannot be deleted, so it is dropped. */
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { TEMPLATE } from "./postgres-server.ts";

export type TestDatabase = { readonly db: Database; readonly url: string };

/** Makes a database as a copy of the template; it is dropped when the file's tests have run. */
export async function createTestDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin`CREATE DATABASE ${admin(name)} TEMPLATE ${admin(template)} STRATEGY file_copy`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { db, close } = openDatabase(url.href);
  afterAll(async () => {
    await close();
    await admin`DROP DATABASE ${admin(name)} WITH (FORCE)`;
    await admin.end();
  });
  return { db, url: url.href };
}
