/** The database of a portal: the one of DATABASE_URL, or a PostgreSQL of our own; migrated either way. */
import { type EmbeddedPostgres, startPostgres } from "#db/embedded/start-postgres.ts";
import { migrate } from "#db/migrate.ts";
import type { Settings } from "#settings";

export type Data = { readonly url: string; readonly stop: () => Promise<void> };

/** Opens it; `stop` ends a server that is ours, and that no other process of ours uses. */
export async function openData(settings: Settings): Promise<Data> {
  const server = settings.databaseUrl ? undefined : await startPostgres({ dataDir: settings.dataDir });
  try {
    const url = settings.databaseUrl ?? (await (server as EmbeddedPostgres).databaseUrl(databaseNameOf(settings)));
    await migrate(url);
    return { url, stop: async () => server?.stop() };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/** Each organisation has its own database in the demo's server. */
export const databaseNameOf = ({ organisation }: Settings): string => `waargemaakt_${organisation}`;
