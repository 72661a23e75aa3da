/** The database of a portal: the one of DATABASE_URL, or a PostgreSQL of our own; migrated either way. */
import { type EmbeddedPostgres, startPostgres } from "#db/embedded/start-postgres.ts";
import { migrate } from "#db/migrate.ts";
import { type Settings, SettingsRefused } from "#settings";

export type Data = { readonly url: string; readonly stop: () => Promise<void> };

/** Opens it; `stop` ends a server that is ours, and that no other process of ours uses. */
export async function openData(settings: Settings): Promise<Data> {
  const server = settings.databaseUrl ? undefined : await startPostgres({ dataDir: settings.dataDir });
  try {
    const url = settings.databaseUrl ?? (await (server as EmbeddedPostgres).databaseUrl(databaseNameOf(settings)));
    await (server ? migrate(url) : orRefuse(migrate(url)));
    return { url, stop: async () => server?.stop() };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/** What whoever starts the portal can do something about, by the code of PostgreSQL or of the network. */
const CANNOT_OPEN: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Op het adres van DATABASE_URL antwoordt geen database. Draait PostgreSQL?",
  ENOTFOUND: "De computer in DATABASE_URL bestaat niet.",
  CONNECT_TIMEOUT: "Op het adres van DATABASE_URL antwoordt geen database. Draait PostgreSQL?",
  "28P01": "De database van DATABASE_URL neemt deze naam met dit wachtwoord niet aan.",
  "28000": "De database van DATABASE_URL neemt deze naam niet aan.",
  "3D000": "De database in DATABASE_URL bestaat niet. Maak haar eerst, leeg.",
  "42501": "De naam in DATABASE_URL mag in deze database geen tabellen maken.",
};

async function orRefuse(opening: Promise<void>): Promise<void> {
  try {
    await opening;
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { code?: string } };
    const sentence = CANNOT_OPEN[code ?? cause?.code ?? ""];
    throw sentence === undefined ? error : new SettingsRefused([sentence]);
  }
}

/** Each organisation has its own database in the demo's server. */
export const databaseNameOf = ({ organisation }: Settings): string => `waargemaakt_${organisation}`;
