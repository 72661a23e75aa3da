/** What the organisation measures itself and enters per month. The newest entry counts; earlier ones stay. */
import { and, asc, desc, eq, gte, lte } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { periodFigures } from "#db/schema.ts";
import { type Day, day, isoOfDay } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import { moment, stored } from "./moments.ts";

export type PeriodFigure = {
  readonly norm: string;
  /** The first day of the month. */
  readonly month: Day;
  readonly total: number;
  readonly within: number;
  readonly moved: number;
  readonly source: string;
  readonly remark?: string | undefined;
  readonly recordedAt: Instant;
};

/** Adds an entry; an earlier one for the same month stays visible as corrected. */
export async function insertPeriodFigure(db: Database, figure: PeriodFigure): Promise<void> {
  const { norm, month, remark, recordedAt, ...numbers } = figure;
  await db.insert(periodFigures).values({
    ...numbers,
    normId: norm,
    month: isoOfDay(month),
    remark: remark ?? null,
    recordedAt: stored(recordedAt),
  });
}

/** All entries of a norm from month to month, by month, the newest entry first: the rest were corrected. */
export async function figuresOf(db: Database, norm: string, first: Day, last: Day): Promise<readonly PeriodFigure[]> {
  const rows = await db
    .select()
    .from(periodFigures)
    .where(
      and(
        eq(periodFigures.normId, norm),
        gte(periodFigures.month, isoOfDay(first)),
        lte(periodFigures.month, isoOfDay(last)),
      ),
    )
    .orderBy(asc(periodFigures.month), desc(periodFigures.id));
  return rows.map(({ id: _, normId, month, remark, recordedAt, ...numbers }) => ({
    ...numbers,
    norm: normId,
    month: day(month),
    remark: remark ?? undefined,
    recordedAt: moment(recordedAt),
  }));
}
