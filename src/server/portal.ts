/** One running portal: its settings, its database, and the context it gives to every request and job. */
import { charterOf, organisationOf } from "#charters/index.ts";
import { now } from "#clock";
import { type Database, openDatabase } from "#db/client.ts";
import type { Context } from "#services/context.ts";
import type { Settings } from "#settings";

export type Portal = {
  readonly settings: Settings;
  readonly db: Database;
  /** A context for one request or job, as of this moment. */
  readonly context: (client?: string) => Promise<Context>;
  readonly close: () => Promise<void>;
};

/** Opens the database at `url`; `close` waits for what is under way. */
export function openPortal(settings: Settings, url: string): Portal {
  const { db, close } = openDatabase(url);
  const { organisation, baseUrl, keySecrets, emergencyPhone } = settings;
  const fixed = {
    db,
    baseUrl,
    keySecrets,
    organisation: organisationOf(organisation, emergencyPhone ? { emergencyPhone } : {}),
    charter: charterOf(organisation),
  };
  return { settings, db, close, context: async (client) => ({ ...fixed, client, now: await now(db) }) };
}
