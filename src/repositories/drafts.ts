/** Drafts: written over as they change, and gone with the mails about them when they end. */
import { and, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { drafts, messages } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import { moment, stored } from "./moments.ts";

export type Draft = {
  /** In its address. */
  readonly id: string;
  /** Of its form. */
  readonly token: string;
  /** Slug of its form. */
  readonly kind: string;
  /** Where it was left; empty for the check page. */
  readonly step: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Where its link was mailed last. */
  readonly email: string;
  readonly keyHash: Buffer;
  readonly keyVersion: number;
  readonly changedAt: Instant;
};

/** What one post of its form changes. */
export type DraftChange = Pick<Draft, "step" | "answers" | "changedAt">;

type Row = typeof drafts.$inferSelect;
const draftOf = (row: Row): Draft => ({ ...row, changedAt: moment(row.changedAt) });

/** The draft with this id that was changed since. */
export async function findDraft(db: Database, id: string, since: Instant): Promise<Draft | undefined> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), gte(drafts.changedAt, stored(since))));
  return row && draftOf(row);
}

/** The draft of the form with this token that was changed since. */
export async function findDraftByToken(db: Database, token: string, since: Instant): Promise<Draft | undefined> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.token, token), gte(drafts.changedAt, stored(since))));
  return row && draftOf(row);
}

/** Of these forms, the tokens of those that are kept as a draft: what was uploaded with them may not go yet. */
export async function tokensOfDrafts(
  db: Database,
  tokens: readonly string[],
  since: Instant,
): Promise<ReadonlySet<string>> {
  if (tokens.length === 0) return new Set();
  const rows = await db
    .select({ token: drafts.token })
    .from(drafts)
    .where(and(inArray(drafts.token, [...tokens]), gte(drafts.changedAt, stored(since))));
  return new Set(rows.map(({ token }) => token));
}

/** Writes a draft, or writes over the one of the same form, which keeps its id and its key. Gives what now stands. */
export async function keepDraft(tx: Database, draft: Draft): Promise<Draft> {
  const { kind, step, answers, email } = draft;
  const changedAt = stored(draft.changedAt);
  const [row] = await tx
    .insert(drafts)
    .values({ ...draft, changedAt })
    .onConflictDoUpdate({ target: drafts.token, set: { kind, step, answers, email, changedAt } })
    .returning();
  return draftOf(row as Row);
}

/** Writes what was typed since into a draft; nothing when it has gone meanwhile. */
export async function changeDraft(db: Database, id: string, { step, answers, changedAt }: DraftChange): Promise<void> {
  await db
    .update(drafts)
    .set({ step, answers, changedAt: stored(changedAt) })
    .where(eq(drafts.id, id));
}

/** Erases the draft with this id. */
export const eraseDraft = (tx: Database, id: string): Promise<void> => erase(tx, eq(drafts.id, id));

/** Erases the draft of the form with this token, if there is one. */
export const eraseDraftOfForm = (tx: Database, token: string): Promise<void> => erase(tx, eq(drafts.token, token));

/** Erases what was last changed before this moment. */
export const eraseDraftsBefore = (tx: Database, end: Instant): Promise<void> =>
  erase(tx, lt(drafts.changedAt, stored(end)));

/** With the drafts goes what their mails said and to whom; a mail that was not sent yet stays unsent. */
async function erase(tx: Database, which: SQL): Promise<void> {
  const gone = await tx.delete(drafts).where(which).returning({ id: drafts.id });
  if (gone.length === 0) return;
  const about = and(
    eq(messages.purpose, "draft-kept"),
    inArray(
      sql`${messages.facts} ->> 'draft'`,
      gone.map(({ id }) => id),
    ),
  );
  await tx.update(messages).set({ recipient: null, subject: null, bodyText: null, bodyHtml: null }).where(about);
  await tx
    .update(messages)
    .set({ status: "cancelled" })
    .where(and(about, eq(messages.status, "queued")));
}
