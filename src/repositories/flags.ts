/** What citizens say of promises not kept, and whether it was explained. */
import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { flags } from "#db/schema.ts";
import { type Day, day, isoOfDay } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { FlagWish } from "#domain/zaak-event.ts";
import { moment, momentOrNone, stored } from "./moments.ts";

export type Flag = {
  readonly id: number;
  readonly norm: string;
  readonly run: number;
  readonly verdict: string;
  readonly wish: FlagWish;
  readonly textId?: number | undefined;
  readonly flaggedAt: Instant;
  readonly explainBefore?: Day | undefined;
  readonly explainedAt?: Instant | undefined;
  readonly withdrawnAt?: Instant | undefined;
};

/** Adds a flag; none when one on the same promise is still open. */
export async function insertFlag(
  tx: Database,
  zaakId: number,
  flag: Omit<Flag, "id" | "explainedAt" | "withdrawnAt">,
): Promise<number | undefined> {
  const { norm, textId, flaggedAt, explainBefore, ...codes } = flag;
  const [row] = await tx
    .insert(flags)
    .values({
      ...codes,
      zaakId,
      normId: norm,
      textId: textId ?? null,
      flaggedAt: stored(flaggedAt),
      explainBefore: explainBefore === undefined ? null : isoOfDay(explainBefore),
    })
    .onConflictDoNothing()
    .returning({ id: flags.id });
  return row?.id;
}

/** Marks a flag as explained, or as withdrawn by the citizen. */
export async function settleFlag(tx: Database, id: number, how: "explained" | "withdrawn", at: Instant): Promise<void> {
  const settled = how === "explained" ? { explainedAt: stored(at) } : { withdrawnAt: stored(at) };
  await tx.update(flags).set(settled).where(eq(flags.id, id));
}

/** Writes what the citizen wants with a flag, and by when we explain it. */
export async function setFlagWish(
  tx: Database,
  id: number,
  wish: FlagWish,
  explainBefore: Day | undefined,
): Promise<void> {
  const row = { wish, explainBefore: explainBefore === undefined ? null : isoOfDay(explainBefore) };
  await tx.update(flags).set(row).where(eq(flags.id, id));
}

/** The flags of a zaak, oldest first. */
export async function flagsOf(db: Database, zaakId: number): Promise<readonly Flag[]> {
  const rows = await db.select().from(flags).where(eq(flags.zaakId, zaakId)).orderBy(asc(flags.id));
  return rows.map((row) => ({
    id: row.id,
    norm: row.normId,
    run: row.run,
    verdict: row.verdict,
    wish: row.wish as FlagWish,
    textId: row.textId ?? undefined,
    flaggedAt: moment(row.flaggedAt),
    explainBefore: row.explainBefore === null ? undefined : day(row.explainBefore),
    explainedAt: momentOrNone(row.explainedAt),
    withdrawnAt: momentOrNone(row.withdrawnAt),
  }));
}
