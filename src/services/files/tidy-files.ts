/** Removes what nobody may open any more: forms that were never sent, erased zaken, infected files. */
import type { Instant } from "#domain/instant.ts";
import { bytesToRemove, eraseUnsentOf, forgetBytes, unsentTokensBefore } from "#repositories/attachment-bytes.ts";
import type { Context } from "../context.ts";
import { formsKept } from "../drafts/open-draft.ts";

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
const PER_ROUND = 100;

/** Of these tokens, those whose form can still be sent: a draft that is kept. */
type StillAlive = (context: Context, tokens: readonly string[]) => Promise<ReadonlySet<string>>;

/** Both, in order. */
export async function tidyFiles(context: Context): Promise<void> {
  await removeUnclaimed(context, formsKept);
  await removeBytes(context);
}

/** Blanks what was uploaded thirty days ago with a form that was never sent, unless its draft lives. */
async function removeUnclaimed(context: Context, stillAlive: StillAlive = async () => new Set()): Promise<void> {
  const { db, now } = context;
  const tokens = await unsentTokensBefore(db, (now - KEPT_DAYS * DAY_MS) as Instant);
  if (tokens.length === 0) return;
  const alive = await stillAlive(context, tokens);
  const ended = tokens.filter((token) => !alive.has(token));
  await eraseUnsentOf(db, ended, now);
}

/** Empties the store of bytes that nobody may open. A fault of the store comes back the next round. */
async function removeBytes({ db, files }: Context): Promise<void> {
  for (const { id, storeKey } of await bytesToRemove(db, PER_ROUND)) {
    await files.remove(storeKey);
    await forgetBytes(db, id);
  }
}
