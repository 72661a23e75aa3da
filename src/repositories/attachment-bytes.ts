/** What happens to files after they came in: scanned, blanked, and their bytes removed. */
import { and, eq, inArray, isNotNull, isNull, notInArray, or, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attachments } from "#db/schema.ts";
import type { ScanState } from "#domain/attachment.ts";
import type { Instant } from "#domain/instant.ts";
import { stored } from "./moments.ts";

const blank = (at: Instant) => ({ displayName: "", position: null, erasedAt: stored(at) });
const isUnsent = and(isNull(attachments.zaakId), isNull(attachments.erasedAt));

/** Records what a scan, or the lack of a scanner, makes of it. */
export async function setScan(db: Database, id: number, scan: ScanState): Promise<void> {
  await db.update(attachments).set({ scan }).where(eq(attachments.id, id));
}

/** Blanks one file of a form that was not sent yet. */
export async function eraseUnsent(db: Database, formToken: string, publicId: string, at: Instant): Promise<void> {
  await db
    .update(attachments)
    .set(blank(at))
    .where(and(eq(attachments.formToken, formToken), eq(attachments.publicId, publicId), isUnsent));
}

/** Blanks all files of a zaak; their bytes follow (`bytesToRemove`). */
export async function eraseAttachments(tx: Database, zaakId: number, at: Instant): Promise<void> {
  await tx
    .update(attachments)
    .set(blank(at))
    .where(and(eq(attachments.zaakId, zaakId), isNull(attachments.erasedAt)));
}

/** Tokens of forms that were never sent and had a file uploaded before this moment, and none since. */
export async function unsentTokensBefore(db: Database, moment: Instant): Promise<readonly string[]> {
  const rows = await db
    .select({ formToken: attachments.formToken })
    .from(attachments)
    .where(isUnsent)
    .groupBy(attachments.formToken)
    .having(sql`max(${attachments.uploadedAt}) < ${stored(moment)}`);
  return rows.map(({ formToken }) => formToken);
}

/** Blanks what was uploaded with these forms and never sent. */
export async function eraseUnsentOf(db: Database, formTokens: readonly string[], at: Instant): Promise<void> {
  if (formTokens.length === 0) return;
  await db
    .update(attachments)
    .set(blank(at))
    .where(and(inArray(attachments.formToken, [...formTokens]), isUnsent));
}

export type StoredBytes = { readonly id: number; readonly storeKey: string };

/**
 * Files in this state that the scanner has to see. In no order: those that fail again and again (their bytes were lost)
 * stand in nobody's way.
 */
export async function filesToScan(
  db: Database,
  state: "waiting" | "unscanned",
  limit: number,
): Promise<readonly StoredBytes[]> {
  const rows = await db
    .select({ id: attachments.id, storeKey: attachments.storeKey })
    .from(attachments)
    .where(and(eq(attachments.scan, state), isNull(attachments.erasedAt)))
    .orderBy(sql`random()`)
    .limit(limit);
  return rows.flatMap(({ id, storeKey }) => (storeKey === null ? [] : [{ id, storeKey }]));
}

/** Bytes that nobody may open any more: of erased and of infected files. */
export async function bytesToRemove(db: Database, limit: number): Promise<readonly StoredBytes[]> {
  const rows = await db
    .select({ id: attachments.id, storeKey: attachments.storeKey })
    .from(attachments)
    .where(and(isNotNull(attachments.storeKey), or(isNotNull(attachments.erasedAt), eq(attachments.scan, "infected"))))
    .orderBy(attachments.id)
    .limit(limit);
  return rows.flatMap(({ id, storeKey }) => (storeKey === null ? [] : [{ id, storeKey }]));
}

/** Records that the bytes are gone; nothing is left of a file that was never sent. */
export async function forgetBytes(db: Database, id: number): Promise<void> {
  await db.update(attachments).set({ storeKey: null }).where(eq(attachments.id, id));
  await db
    .delete(attachments)
    .where(and(eq(attachments.id, id), isNull(attachments.zaakId), isNotNull(attachments.erasedAt)));
}

/** Where the bytes of a form's files lie, and what they are called, in the order they came in. */
export async function storeKeysOfToken(db: Database, formToken: string) {
  const rows = await db
    .select({
      storeKey: attachments.storeKey,
      displayName: attachments.displayName,
      size: attachments.size,
      type: attachments.type,
      field: attachments.field,
    })
    .from(attachments)
    .where(
      and(
        eq(attachments.formToken, formToken),
        isNull(attachments.erasedAt),
        notInArray(attachments.scan, ["storing", "infected"]),
      ),
    )
    .orderBy(attachments.id);
  return rows.flatMap(({ storeKey, ...rest }) => (storeKey === null ? [] : [{ storeKey, ...rest }]));
}

/** Where the bytes of this file of this zaak lie. */
export async function storeKeyOf(db: Database, zaakId: number, publicId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ storeKey: attachments.storeKey })
    .from(attachments)
    .where(and(eq(attachments.zaakId, zaakId), eq(attachments.publicId, publicId), isNull(attachments.erasedAt)));
  return row?.storeKey ?? undefined;
}
