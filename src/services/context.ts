/** What every use case is given: the database, the moment, and how this deployment is set up. */
import type { Database } from "#db/client.ts";
import type { Charter } from "#domain/charter.ts";
import type { Instant } from "#domain/instant.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { ScanBytes } from "./files/clamd.ts";
import type { FileStore } from "./files/file-store.ts";

export type Context = {
  readonly db: Database;
  /** Asked once per request or job, of src/clock.ts. */
  readonly now: Instant;
  /** The moment it is when asked, for who had to wait since `now` (a zaak that someone else held). Absent: `now`. */
  readonly clock?: ((db: Database) => Promise<Instant>) | undefined;
  readonly organisation: Organisation;
  readonly charter: Charter;
  /** Absolute, without a slash at its end; the only source of links in mails. */
  readonly baseUrl: string;
  /** Secrets for access keys by version, the highest version for new zaken. */
  readonly keySecrets: ReadonlyMap<number, string>;
  /** Where the bytes of files lie. */
  readonly files: FileStore;
  /** Absent: there is no scanner, and files are opened unscanned. */
  readonly scanBytes?: ScanBytes | undefined;
  /** The network address of who asks: only for limits, as a keyed hash; never stored or logged as it is. */
  readonly client?: string | undefined;
  /** What may come from one network address in an hour (services/limits/limit-client.ts). */
  readonly limits: { readonly filingsPerHour: number; readonly mailsPerHour: number };
};
