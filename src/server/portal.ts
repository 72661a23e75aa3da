/** One running portal: its settings, its database, and the context it gives to every request and job. */
import { charterOf, organisationOf } from "#charters/index.ts";
import { now } from "#clock";
import { type Database, openDatabase } from "#db/client.ts";
import type { Context } from "#services/context.ts";
import { clamdScanner } from "#services/files/clamd.ts";
import { folderStore, s3Store } from "#services/files/file-store.ts";
import { demoTransport } from "#services/messages/demo-mailbox.ts";
import type { MailTransport } from "#services/messages/mail-transport.ts";
import { smtpTransport } from "#services/messages/smtp-transport.ts";
import type { Settings } from "#settings";
import { loggedStore } from "./logged-store.ts";
import { withPatience } from "./patience.ts";

const PATIENCE_MS = 10_000;

export type Portal = {
  readonly settings: Settings;
  readonly db: Database;
  /** The way out for mail: in the demo without SMTP_URL, its own mailbox. */
  readonly transport: MailTransport;
  /** A context for one request or job, as of this moment. */
  readonly context: (client?: string) => Promise<Context>;
  readonly close: () => Promise<void>;
};

/** Opens the database at `url`; `close` waits for what is under way. */
export function openPortal(settings: Settings, url: string): Portal {
  const { db, close } = openDatabase(url);
  const { organisation, baseUrl, keySecrets, emergencyPhone, limits } = settings;
  const fixed = {
    db,
    baseUrl,
    keySecrets,
    limits,
    clock: now,
    organisation: organisationOf(organisation, emergencyPhone ? { emergencyPhone } : {}),
    charter: charterOf(organisation),
    files: loggedStore(settings.s3 ? s3Store(settings.s3) : folderStore(settings.filesDir)),
    scanBytes: settings.clamd && clamdScanner(settings.clamd),
  };
  const transport = settings.smtpUrl
    ? smtpTransport({ url: settings.smtpUrl, from: settings.mailFrom })
    : demoTransport;
  // Every request and job asks this first, so that it also tells that the database is there.
  const context = async (client?: string): Promise<Context> => ({
    ...fixed,
    client,
    now: await withPatience(now(db), PATIENCE_MS),
  });
  return { settings, db, close, transport, context };
}
