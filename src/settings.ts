/**
 * The settings of this process, read once at its start. Nothing else reads `process.env`.
 *
 * With NODE_ENV=production the portal runs for real. With anything else it is a demo: it may start a PostgreSQL of its
 * own, fills it with a believable Monday, has a clock that can be put forward and a mailbox anyone can read.
 */
import { join } from "node:path";
import type { OrganisationSlug } from "#domain/charter.ts";
import type { Instant } from "#domain/instant.ts";
import { demoSecrets } from "#server/demo-secrets.ts";
import { s3Of } from "#server/file-settings.ts";
import { problemsOf, settingsSchema } from "#server/settings-schema.ts";
import type { S3Settings } from "#services/files/file-store.ts";

export type Settings = {
  readonly production: boolean;
  readonly organisation: OrganisationSlug;
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Nothing: the portal starts a PostgreSQL of its own. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly filesDir: string;
  /** Nothing: files lie in `filesDir`. */
  readonly s3: S3Settings | undefined;
  readonly clamd: { readonly host: string; readonly port: number } | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly keySecrets: ReadonlyMap<number, string>;
  readonly astroKey: string;
  readonly demoNow: Instant | undefined;
  readonly trustedProxies: readonly string[];
  readonly emergencyPhone: string | undefined;
  /** What may come from one network address in an hour. */
  readonly limits: { readonly filingsPerHour: number; readonly mailsPerHour: number };
};

/** The settings are wrong; each problem is one sentence for whoever starts the portal. */
export class SettingsRefused extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** The settings of this environment. In the demo missing secrets are made once and kept in DATA_DIR. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const filledIn = Object.entries(environment).filter(([, value]) => value !== "");
  const parsed = settingsSchema.safeParse(Object.fromEntries(filledIn));
  if (!parsed.success)
    throw new SettingsRefused(parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`));
  const given = parsed.data;
  const production = given.NODE_ENV === "production";
  const problems = problemsOf(given);
  if (problems.length > 0) throw new SettingsRefused(problems);
  const secrets = production ? undefined : demoSecrets(given.DATA_DIR);
  return {
    production,
    organisation: given.ORGANISATION,
    host: given.HOST,
    port: given.PORT,
    baseUrl: given.BASE_URL ?? `http://localhost:${given.PORT}`,
    databaseUrl: given.DATABASE_URL,
    dataDir: given.DATA_DIR,
    filesDir: given.FILES_DIR ?? join(given.DATA_DIR, "bestanden"),
    s3: s3Of(given),
    clamd: given.CLAMAV_HOST === undefined ? undefined : { host: given.CLAMAV_HOST, port: given.CLAMAV_PORT },
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? "Waargemaakt (demo) <portaal@voorbeeld.example>",
    keySecrets: given.KEY_SECRETS
      ? keySecretsOf(given.KEY_SECRETS)
      : new Map([[1, given.SESSION_SECRET ?? secrets?.sessionSecret ?? ""]]), // any sign may stand in it, a comma too
    astroKey: given.ASTRO_KEY ?? secrets?.astroKey ?? "",
    demoNow: given.DEMO_NOW,
    trustedProxies: given.TRUSTED_PROXIES,
    emergencyPhone: given.EMERGENCY,
    limits: { filingsPerHour: given.FILINGS_PER_HOUR, mailsPerHour: given.MAILS_PER_HOUR },
  };
}

const keySecretsOf = (list: string): ReadonlyMap<number, string> =>
  new Map(list.split(",").map((entry) => [Number.parseInt(entry, 10), entry.slice(entry.indexOf(":") + 1)]));

/** This process's environment with some values set, for a process that it starts. */
export const environmentWith = (values: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...values,
});
