/** Fills the demo's database: a believable Monday morning, and a year of history for the figures. */
import type { Context } from "#services/context.ts";
import { history } from "./figures/history.ts";
import { insertFigures } from "./figures/insert-figures.ts";
import { insertStaff } from "./insert-staff.ts";
import { insertStock } from "./insert-stock.ts";
import { replay } from "./replay.ts";
import { staffOf } from "./staff.ts";
import { stories } from "./stories/index.ts";

/**
 * Writes everything as of `context.now`, the demo's Monday at 8.30; the caller makes it one transaction. The same on
 * every machine but for access keys and Message-IDs. Throws when a service refuses a step, or when this is not empty.
 */
export async function seedDemo(context: Context): Promise<void> {
  const { slug } = context.organisation;
  const staff = await insertStaff(context.db, staffOf[slug]);
  await insertStock(context.db, slug);
  await insertFigures(context.db, history[slug]);
  await replay(context, staff, stories[slug]);
}
