/** The one way to the database: drizzle over postgres.js. Repositories take it, or a transaction of it. */
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { keepParametersOutOfFaults } from "./database-fault.ts";
import { endTransactionsWithConnection } from "./end-with-connection.ts";
import * as schema from "./schema.ts";

export type Database = Omit<PostgresJsDatabase<typeof schema>, "$client">;

const CONNECT_SECONDS = 5;
const RECONNECT_MS = 150; // postgres.js backs off to 20 s by itself, too long after a restart of the server

/** Opens a pool; `close` waits for what is under way. */
export function openDatabase(url: string, { max = 10 } = {}): { db: Database; close: () => Promise<void> } {
  keepParametersOutOfFaults();
  const client = postgres(url, {
    max,
    onnotice: () => {},
    connect_timeout: CONNECT_SECONDS,
    backoff: () => RECONNECT_MS / 1000,
  });
  endTransactionsWithConnection(client);
  return { db: drizzle(client, { schema, casing: "snake_case" }), close: () => client.end({ timeout: 5 }) };
}
