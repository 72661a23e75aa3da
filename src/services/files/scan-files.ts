/** Has the scanner look at every file that waits for it. What fails waits for the next time. */
import { filesToScan, setScan } from "#repositories/attachment-bytes.ts";
import type { Context } from "../context.ts";
import type { ScanBytes } from "./clamd.ts";

const PER_ROUND = 50;

/**
 * How many were scanned: rounds of what came in lately, then of what lies there from before there was a scanner, until
 * nothing is left. Throws at the end of a round in which one could not be, so that the log tells.
 */
export async function scanFiles(context: Context): Promise<number> {
  const { scanBytes } = context;
  if (!scanBytes) return 0;
  let scanned = 0;
  for (;;) {
    const round = await scanRound(context, scanBytes);
    scanned += round.scanned;
    if (round.fault !== undefined) throw round.fault;
    if (round.scanned === 0) return scanned;
  }
}

async function scanRound({ db, files }: Context, scanBytes: ScanBytes): Promise<{ scanned: number; fault?: unknown }> {
  const lately = await filesToScan(db, "waiting", PER_ROUND);
  const before = await filesToScan(db, "unscanned", PER_ROUND);
  let scanned = 0;
  let fault: unknown;
  for (const { id, storeKey } of [...lately, ...before]) {
    try {
      await setScan(db, id, await scanBytes(await files.get(storeKey)));
      scanned += 1;
    } catch (error) {
      fault ??= error;
    }
  }
  return { scanned, fault };
}
