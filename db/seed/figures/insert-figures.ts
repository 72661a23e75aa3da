/** Writes the figures of the year before the demo, in the order in which they were entered. */
import type { Database } from "#db/client.ts";
import { insertPeriodFigure, type PeriodFigure } from "#repositories/period-figures.ts";

/** Corrections come after what they correct: the newest entry of a month counts. */
export async function insertFigures(db: Database, figures: readonly PeriodFigure[]): Promise<void> {
  for (const figure of figures.toSorted((one, other) => one.recordedAt - other.recordedAt)) {
    await insertPeriodFigure(db, figure);
  }
}
