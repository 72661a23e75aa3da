/** Fills the demo's database: a believable Monday morning, and a year of history for the figures. */
import type { Context } from "#services/context.ts";

/** Writes everything as of `context.now`, the demo's Monday at 8.30; the caller makes it one transaction. */
export async function seedDemo(_context: Context): Promise<void> {}
