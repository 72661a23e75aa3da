/** What the law gives for an invoice that is paid late: interest, and for a business a fixed sum for its costs. */
import { addDays, type Day } from "../day.ts";
import { type InvoiceFacts, paymentDueOn } from "../invoice.ts";
import { type Interest, interestOver } from "./interest.ts";

/** Owed without a reminder, from the day after the last day of payment (art. 6:96 lid 4 BW): at least this. */
const COSTS_CENTS = 4000;

export type LatePayment =
  /** Of a private person no last day is known: no interest yet (art. 6:82 and 6:83 BW). */
  | { readonly state: "no-last-day" }
  | { readonly state: "not-late"; readonly lastDayOn: Day }
  | {
      readonly state: "late";
      readonly lastDayOn: Day;
      readonly through: Day;
      readonly interest: Interest;
      /** Absent for a private person. */
      readonly costsCents?: number;
      readonly totalCents: number;
    };

/** @param through the last day that counts: the day of payment, else today */
export function latePaymentOf(invoice: InvoiceFacts, through: Day): LatePayment {
  const isBusiness = invoice.sender === "business";
  const lastDayOn = isBusiness ? paymentDueOn(invoice) : invoice.lastDaySetOn;
  if (lastDayOn === undefined) return { state: "no-last-day" };
  if (through <= lastDayOn) return { state: "not-late", lastDayOn };
  const kind = isBusiness ? "commercial" : "ordinary";
  const interest = interestOver(kind, invoice.amountCents, addDays(lastDayOn, 1), through);
  const costs = isBusiness ? { costsCents: COSTS_CENTS } : {};
  return {
    state: "late",
    lastDayOn,
    through,
    interest,
    ...costs,
    totalCents: interest.totalCents + (costs.costsCents ?? 0),
  };
}
