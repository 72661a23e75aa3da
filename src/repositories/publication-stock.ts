/** Paper copies in stock, by publication. */
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { publicationStock } from "#db/schema.ts";
import { type Day, day, isoOfDay } from "#domain/day.ts";

export type Stock = { readonly slug: string; readonly copies: number; readonly backOn?: Day | undefined };
export type OrderLine = { readonly slug: string; readonly copies: number };

/** All stock, by slug. */
export async function allStock(db: Database): Promise<readonly Stock[]> {
  const rows = await db.select().from(publicationStock).orderBy(asc(publicationStock.slug));
  return rows.map(({ backOn, ...row }) => ({ ...row, backOn: backOn === null ? undefined : day(backOn) }));
}

/** Sets copies aside; gives the slugs of which there are too few, and then takes nothing. Call inside a transaction. */
export async function takeFromStock(tx: Database, order: readonly OrderLine[]): Promise<readonly string[]> {
  const slugs = order.map(({ slug }) => slug);
  const rows = await tx
    .select()
    .from(publicationStock)
    .where(inArray(publicationStock.slug, slugs))
    .orderBy(asc(publicationStock.slug)) // one order everywhere, so that two orders never wait for each other
    .for("update");
  const inStock = new Map(rows.map((row) => [row.slug, row.copies]));
  const tooFew = order.filter(({ slug, copies }) => (inStock.get(slug) ?? 0) < copies).map(({ slug }) => slug);
  if (tooFew.length > 0) return tooFew;
  for (const line of order) await addToStock(tx, { ...line, copies: -line.copies });
  return [];
}

/** Puts copies (back) on the shelf. */
export async function addToStock(tx: Database, { slug, copies }: OrderLine): Promise<void> {
  await tx
    .update(publicationStock)
    .set({ copies: sql`${publicationStock.copies} + ${copies}` })
    .where(eq(publicationStock.slug, slug));
}

/** Writes what is counted on the shelf, and when there will be more. */
export async function setStock(tx: Database, { slug, copies, backOn }: Stock): Promise<void> {
  const row = { copies, backOn: backOn === undefined ? null : isoOfDay(backOn) };
  await tx
    .insert(publicationStock)
    .values({ slug, ...row })
    .onConflictDoUpdate({ target: publicationStock.slug, set: row });
}
