/** A database with the demo's Monday morning in it, for a test file of its own. Seeded once a run, then copied. */
import postgres from "postgres";
import { inject } from "vitest";
import { DEMO_MORNING, setDemoClock } from "#clock";
import { openDatabase } from "#db/client.ts";
import { seedDemo } from "#db/seed/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { testContext } from "./context.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { TEMPLATE } from "./postgres-server.ts";

const LOCK = 7_244_003;

/** The seed as a template of the run's server: test files run beside each other, so the first one makes it. */
export async function createDemoDatabase(organisation: OrganisationSlug = "groningen"): Promise<TestDatabase> {
  const name = `template_demo_${organisation}`;
  const server = inject("postgresUrl");
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await admin`SELECT pg_advisory_lock(${LOCK})`;
    const [made] = await admin`SELECT 1 FROM pg_database WHERE datname = ${name}`;
    if (!made) await makeTemplate(admin, server, name, organisation);
  } finally {
    await admin.end();
  }
  return createTestDatabase(name);
}

/** Under another name until it is complete, so that a seed that fails leaves nothing behind that looks like one. */
async function makeTemplate(
  admin: postgres.Sql,
  server: string,
  name: string,
  organisation: OrganisationSlug,
): Promise<void> {
  const half = `${name}_half`;
  await admin`DROP DATABASE IF EXISTS ${admin(half)}`;
  await admin`CREATE DATABASE ${admin(half)} TEMPLATE ${admin(TEMPLATE)} STRATEGY file_copy`;
  const url = new URL(server);
  url.pathname = `/${half}`;
  const { db, close } = openDatabase(url.href);
  try {
    await db.transaction(async (tx) => {
      await seedDemo(testContext(tx, undefined, organisation));
      await setDemoClock(tx, DEMO_MORNING);
    });
  } finally {
    await close();
  }
  await admin`ALTER DATABASE ${admin(half)} RENAME TO ${admin(name)}`;
}
