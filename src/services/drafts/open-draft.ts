/** Opens a draft for who holds its key, and throws it away when they ask. */
import { draftsEndBefore } from "#domain/draft-term.ts";
import { enabledKinds } from "#kinds/index.ts";
import type { Kind } from "#kinds/kind.ts";
import { eraseUnsentOf } from "#repositories/attachment-bytes.ts";
import { type Draft, eraseDraft, eraseDraftsBefore, findDraft, tokensOfDrafts } from "#repositories/drafts.ts";
import type { Context } from "../context.ts";
import { type GuessLimit, hasGuessedEnough, limitGuesses } from "../limits/limit-guesses.ts";
import { hashOfKey, keyMatches } from "../zaak/access-key.ts";

export type OpenedDraft = { readonly draft: Draft; readonly kind: Kind };

const WRONG_KEYS: GuessLimit = { purpose: "open-draft", max: 30, windowMs: 600_000 };
const HASH_OF_NOTHING = hashOfKey("");
/** Anything else in the address is none of ours, and may hold what PostgreSQL refuses (U+0000). */
const DRAFT_ID = /^[0-9A-F]{16}$/;

/** Never was, wrong key, too old, sent or thrown away: all the same answer, after the same work. */
export async function openDraft(context: Context, id: string, key: string): Promise<OpenedDraft | undefined> {
  const client = context.client ?? "unknown";
  if (await hasGuessedEnough(context, WRONG_KEYS, client)) return undefined;
  const draft = DRAFT_ID.test(id) ? await findDraft(context.db, id, draftsEndBefore(context.now)) : undefined;
  if (keyMatches(key, draft?.keyHash ?? HASH_OF_NOTHING) && draft) {
    const kind = enabledKinds(context.organisation).find(({ slug }) => slug === draft.kind);
    return kind && { draft, kind };
  }
  if (key !== "") await limitGuesses(context, WRONG_KEYS, client);
  return undefined;
}

/** Throws an opened draft away, with the mails about it and the files uploaded with it. */
export const discardDraft = ({ db, now }: Pick<Context, "db" | "now">, { draft }: OpenedDraft): Promise<void> =>
  db.transaction(async (tx) => {
    await eraseUnsentOf(tx, [draft.token], now);
    await eraseDraft(tx, draft.id);
  });

/** Of these forms, the tokens of those that can still be opened as a draft. */
export const formsKept = (
  { db, now }: Pick<Context, "db" | "now">,
  tokens: readonly string[],
): Promise<ReadonlySet<string>> => tokensOfDrafts(db, tokens, draftsEndBefore(now));

/** Erases every draft whose 30 days are over. */
export const expireDrafts = ({ db, now }: Pick<Context, "db" | "now">): Promise<void> =>
  db.transaction((tx) => eraseDraftsBefore(tx, draftsEndBefore(now)));
