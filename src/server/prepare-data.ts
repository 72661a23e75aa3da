/** Sees to it that a demo runs on demo data and production on its own, and fills an empty demo. */
import { sql } from "drizzle-orm";
import { DEMO_MORNING, hasDemoClock, setDemoClock } from "#clock";
import type { Database } from "#db/client.ts";
import { seedDemo } from "#db/seed/index.ts";
import { SettingsRefused } from "#settings";
import type { Portal } from "./portal.ts";

const LOCK = 7_244_002;

/** Throws SettingsRefused where data and settings do not belong together. */
export async function prepareData(portal: Portal): Promise<void> {
  const { db, settings } = portal;
  if (settings.production) {
    if (await hasDemoClock(db))
      throw new SettingsRefused(["DATABASE_URL is de database van een demo; kies een andere."]);
    return;
  }
  await fillOnce(portal);
  if (settings.demoNow !== undefined) await setDemoClock(db, settings.demoNow);
}

/** All or nothing: the clock is the sign that the seed is complete. Nodes that start together wait for each other. */
async function fillOnce({ db, context }: Portal): Promise<void> {
  const fixed = await context();
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    if (await hasDemoClock(tx)) return;
    if (await hasZaken(tx)) {
      throw new SettingsRefused(["DATABASE_URL bevat zaken die niet van een demo zijn; zet NODE_ENV=production."]);
    }
    await seedDemo({ ...fixed, db: tx, now: DEMO_MORNING });
    await setDemoClock(tx, DEMO_MORNING);
  });
}

async function hasZaken(db: Database): Promise<boolean> {
  const rows = await db.execute(sql`SELECT 1 FROM zaken LIMIT 1`);
  return rows.length > 0;
}
