/** One PostgreSQL for the whole run, with one migrated database that every test file copies. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "#db/embedded/start-postgres.ts";
import { migrate } from "#db/migrate.ts";

export const TEMPLATE = "template_waargemaakt";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "waargemaakt-test-"));
  const server = await startPostgres({ dataDir, forTests: true });
  await migrate(await server.databaseUrl(TEMPLATE));
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(server.home, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}
