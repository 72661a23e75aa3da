/** Has the scanner look at every file that waits for it. What fails waits for the next round. */
import { filesToScan, setScan } from "#repositories/attachment-bytes.ts";
import type { Context } from "../context.ts";

const PER_ROUND = 50;

/** How many were scanned. Throws at the end when one could not be, so that the log tells. */
export async function scanFiles({ db, files, scanBytes }: Context): Promise<number> {
  if (!scanBytes) return 0;
  let scanned = 0;
  let fault: unknown;
  for (const { id, storeKey } of await filesToScan(db, PER_ROUND)) {
    try {
      await setScan(db, id, await scanBytes(await files.get(storeKey)));
      scanned += 1;
    } catch (error) {
      fault ??= error;
    }
  }
  if (fault !== undefined) throw fault;
  return scanned;
}
