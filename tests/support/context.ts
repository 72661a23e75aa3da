/** A context for services under test: a fixed moment, and either organisation. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { charterOf, organisationOf } from "#charters/index.ts";
import type { Database } from "#db/client.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { instant } from "#domain/instant.ts";
import type { Context } from "#services/context.ts";
import { folderStore } from "#services/files/file-store.ts";

const folder = join(tmpdir(), `waargemaakt-test-files-${process.pid}`);
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Files of services under test; the folder goes when the process ends. */
export const testFiles = folderStore(folder);

/** A context at `at` (ISO), by default the demo's Monday morning, of the province unless told otherwise. */
export function testContext(
  db: Database,
  at = "2026-11-23T08:30:00+01:00",
  slug: OrganisationSlug = "groningen",
): Context {
  return {
    db,
    now: instant(at),
    organisation: organisationOf(slug),
    charter: charterOf(slug),
    files: testFiles,
    baseUrl: "http://localhost:4321",
    keySecrets: new Map([[1, "a secret for tests, of no value anywhere else"]]),
    limits: { filingsPerHour: 120, mailsPerHour: 30 },
  };
}
