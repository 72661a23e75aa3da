/** What deciding late costs today, and which amounts must still be set: for whoever looks at the worklist. */
import type { Day } from "#domain/day.ts";
import { euroForDay } from "#domain/dwangsom.ts";
import { dayAt } from "#domain/instant.ts";
import { zakenInDefault } from "#repositories/notices.ts";
import { findZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { assessZaak } from "../zaak/assess-zaak.ts";

export type Penalty = {
  readonly reference: string;
  readonly days: number;
  readonly amountEuro: number;
  /** What today adds; 0 once the counting has ended. */
  readonly todayEuro: number;
  /** By when the amount is set by decision, once the counting has ended (art. 4:18 Awb). */
  readonly setBefore?: Day | undefined;
};

/** Every dwangsom that runs, or waits for its amount; those that cost most today first. */
export async function penalties(context: Context): Promise<readonly Penalty[]> {
  const today = dayAt(context.now);
  const found: Penalty[] = [];
  for (const { id } of await zakenInDefault(context.db, context.organisation.slug)) {
    const zaak = await findZaak(context.db, id);
    const dwangsom = zaak && assessZaak(context, zaak).remedies.find((remedy) => remedy.type === "dwangsom");
    if (!zaak || !dwangsom || dwangsom.nothingOwed || today < dwangsom.firstDay) continue;
    const { days, amountEuro, firstDay, endedOn, decisionDueOn } = dwangsom;
    const todayEuro = endedOn === undefined ? euroForDay(today, firstDay) : 0;
    found.push({ reference: zaak.reference, days, amountEuro, todayEuro, setBefore: decisionDueOn });
  }
  return found.toSorted((one, other) => other.todayEuro - one.todayEuro);
}
