/** Words of citizens and employees, apart from the facts so that they can be erased. */
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { texts } from "#db/schema.ts";
import type { Instant } from "#domain/instant.ts";
import { stored } from "./moments.ts";

export type Text = { readonly id: number; readonly role: string; readonly body: string };

/** Writes words; their numbers, in the order given. */
export async function insertTexts(
  tx: Database,
  zaakId: number,
  words: readonly Omit<Text, "id">[],
): Promise<readonly number[]> {
  if (words.length === 0) return [];
  const rows = await tx
    .insert(texts)
    .values(words.map(({ role, body }) => ({ zaakId, role, body })))
    .returning({ id: texts.id });
  return rows.map(({ id }) => id);
}

/** All words of a zaak that were not erased, oldest first. */
export async function textsOf(db: Database, zaakId: number): Promise<readonly Text[]> {
  return db
    .select({ id: texts.id, role: texts.role, body: texts.body })
    .from(texts)
    .where(and(eq(texts.zaakId, zaakId), isNull(texts.erasedAt)))
    .orderBy(texts.id);
}

/** Blanks all words of a zaak. */
export async function eraseTexts(tx: Database, zaakId: number, at: Instant): Promise<void> {
  await tx
    .update(texts)
    .set({ body: "", erasedAt: stored(at) })
    .where(and(eq(texts.zaakId, zaakId), isNull(texts.erasedAt)));
}
