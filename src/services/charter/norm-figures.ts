/** How often a norm was kept, per month: counted by the portal, or measured elsewhere and entered. */
import { civilOf, type Day, dayOfCivil } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { monthStart } from "#domain/norm-counts.ts";
import { countsByMonth } from "#repositories/norm-counters.ts";
import { figuresOf } from "#repositories/period-figures.ts";
import type { Context } from "../context.ts";

/** total = within + moved + broken. */
export type NormFigures = {
  /** The first day of the month. */
  readonly month: Day;
  readonly total: number;
  /** On the first day that was promised, or earlier. */
  readonly within: number;
  /** Later than that, but announced in time. */
  readonly moved: number;
  readonly broken: number;
  readonly flagged: number;
  /** Who measured: the portal itself, or where the number was entered from. */
  readonly source: "portal" | string;
  /** An earlier entry that this one replaced, with why. */
  readonly corrected?: { readonly total: number; readonly within: number; readonly remark?: string | undefined };
};

/** With fewer, one zaak could be recognised, and the share says little (product/copy.md, 1.5). */
const FEWEST = 5;

/** The last full month; nothing while there are too few to be fair. */
export async function normFigures(
  context: Pick<Context, "charter" | "db" | "now">,
  normId: string,
): Promise<NormFigures | undefined> {
  return (await normHistory(context, normId, 1)).at(-1);
}

/** The last full months, oldest first; months with too few are left out. */
export async function normHistory(
  { charter, db, now }: Pick<Context, "charter" | "db" | "now">,
  normId: string,
  months = 12,
): Promise<readonly NormFigures[]> {
  const thisMonth = monthStart(dayAt(now));
  const [first, last] = [monthsBefore(thisMonth, months), monthsBefore(thisMonth, 1)];
  const counted = (await countsByMonth(db, normId, first, last)).map(
    ({ month, due, kept, moved, broken, flagged }) => ({
      month,
      total: due,
      within: kept,
      moved,
      broken,
      flagged,
      source: "portal",
    }),
  );
  const entered = enteredFigures(await figuresOf(db, normId, first, last));
  const enteredMonths = new Set(entered.map(({ month }) => month));
  // Invoices that someone asked about say nothing of all the others: only the administration's own count is fair.
  const isEnteredOnly = charter.norms.some(({ id, theme }) => id === normId && theme === "payment");
  return [...(isEnteredOnly ? [] : counted).filter(({ month }) => !enteredMonths.has(month)), ...entered]
    .filter(({ total }) => total >= FEWEST)
    .sort((one, other) => one.month - other.month);
}

/** One per month: the newest entry, with the one it corrected. */
function enteredFigures(entries: Awaited<ReturnType<typeof figuresOf>>): NormFigures[] {
  return [...Map.groupBy(entries, ({ month }) => month).values()].flatMap(([newest, earlier]) => {
    if (!newest) return [];
    const { month, total, within, moved, source, remark } = newest;
    const broken = total - within - moved;
    const corrected = earlier && { total: earlier.total, within: earlier.within, remark };
    return [{ month, total, within, moved, broken, flagged: 0, source, ...(corrected && { corrected }) }];
  });
}

const monthsBefore = (month: Day, count: number): Day => {
  const { year, month: number } = civilOf(month);
  const months = year * 12 + number - 1 - count;
  return dayOfCivil(Math.floor(months / 12), (months % 12) + 1, 1);
};
