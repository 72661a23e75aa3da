/** `npm run db:reset`: the demo begins again on its Monday morning. */
import { rmSync } from "node:fs";
import postgres from "postgres";
import { startPostgres } from "#db/embedded/start-postgres.ts";
import { type Settings, SettingsRefused } from "#settings";
import { databaseNameOf } from "./open-data.ts";

/** Removes the demo's database of this organisation, and its files; the next start makes it again. Never touches a server of others. */
export async function resetDemo(settings: Settings, say: (line: string) => void): Promise<void> {
  if (settings.production || settings.databaseUrl) {
    throw new SettingsRefused(["db:reset wist alleen de eigen database van de demo, dus niet die van DATABASE_URL."]);
  }
  const server = await startPostgres({ dataDir: settings.dataDir });
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  try {
    await sql`DROP DATABASE IF EXISTS ${sql(databaseNameOf(settings))} WITH (FORCE)`;
  } finally {
    await sql.end();
    await server.stop();
  }
  if (!settings.s3) rmSync(settings.filesDir, { recursive: true, force: true });
  say(`De demo van ${settings.organisation} begint bij de volgende start opnieuw.`);
}
