/** What is known of files that were sent: under the token of their form, and once filed with their zaak. */
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attachments } from "#db/schema.ts";
import type { Attachment, StoredType } from "#domain/attachment.ts";
import { moment, stored } from "./moments.ts";

export type NewAttachment = Omit<Attachment, "scan"> & {
  readonly formToken: string;
  readonly storeKey: string;
  readonly sha256: Buffer;
};

/**
 * Writes it down before its bytes are stored, and says where those go; nothing when the same file already stands under
 * this question. One whose bytes never arrived is taken up again, with the same key.
 */
export async function insertAttachment(
  db: Database,
  file: NewAttachment,
): Promise<{ readonly id: number; readonly storeKey: string } | undefined> {
  const { uploadedAt, position = null, ...rest } = file;
  const { formToken, field, sha256, displayName } = attachments;
  const [row] = await db
    .insert(attachments)
    .values({ ...rest, position, scan: "storing", uploadedAt: stored(uploadedAt) })
    .onConflictDoUpdate({
      target: [formToken, field, sha256, displayName],
      targetWhere: isNull(attachments.erasedAt),
      set: { uploadedAt: stored(uploadedAt) },
      setWhere: eq(attachments.scan, "storing"),
    })
    .returning({ id: attachments.id, storeKey: attachments.storeKey });
  return row && { id: row.id, storeKey: row.storeKey ?? file.storeKey };
}

const isThere = and(isNull(attachments.erasedAt), ne(attachments.scan, "storing"));

/** The files of this form, sent or not, in the order they came in. */
export async function attachmentsOfToken(db: Database, formToken: string): Promise<readonly Attachment[]> {
  const rows = await db
    .select()
    .from(attachments)
    .where(and(eq(attachments.formToken, formToken), isThere))
    .orderBy(attachments.id);
  return rows.map(toAttachment);
}

/** The files of a zaak that were not erased, in the order they came in. */
export async function attachmentsOfZaak(db: Database, zaakId: number): Promise<readonly Attachment[]> {
  const rows = await db
    .select()
    .from(attachments)
    .where(and(eq(attachments.zaakId, zaakId), isThere))
    .orderBy(attachments.id);
  return rows.map(toAttachment);
}

/** Ties the files of a form to the zaak it became, and says how many; where a photo was taken is forgotten. */
export async function claimAttachments(
  tx: Database,
  { formToken, publicIds, zaakId }: { formToken: string; publicIds: readonly string[]; zaakId: number },
): Promise<number> {
  if (publicIds.length === 0) return 0;
  const rows = await tx
    .update(attachments)
    .set({ zaakId, position: null })
    .where(
      and(
        eq(attachments.formToken, formToken),
        inArray(attachments.publicId, [...publicIds]),
        isNull(attachments.zaakId),
        isThere,
      ),
    )
    .returning({ id: attachments.id });
  return rows.length;
}

const toAttachment = (row: typeof attachments.$inferSelect): Attachment => ({
  publicId: row.publicId,
  field: row.field,
  sender: row.sender,
  type: row.type satisfies StoredType,
  size: row.size,
  displayName: row.displayName,
  scan: row.scan,
  uploadedAt: moment(row.uploadedAt),
  ...(row.position !== null && { position: row.position }),
});
