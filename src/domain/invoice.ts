/** An invoice to the organisation, as far as the rules ask: days, whole cents and codes. */
import { addDays, type Day } from "./day.ts";

/** A business has other rights than a private person (art. 6:119b and 6:96 lid 4 BW are for businesses only). */
export type InvoiceSender = "business" | "private";

export type InvoiceFacts = {
  /** The day on which the organisation received it; that day itself does not count. */
  readonly receivedOn: Day;
  readonly amountCents: number;
  readonly sender: InvoiceSender;
  readonly wants: "payment" | "question" | "interest";
  /** As agreed; else what the organisation promises. */
  readonly termDays: number;
  /** The last day that a private person set in a reminder, or that was agreed (art. 6:82 and 6:83 BW). */
  readonly lastDaySetOn?: Day | undefined;
};

/** Longer cannot be agreed between a public body and a business (art. 6:119b lid 5 BW). */
const MAX_BUSINESS_TERM_DAYS = 60;

/** The term that counts: as agreed, as far as the law lets it be agreed. */
export const paymentTermDays = ({ sender, termDays }: Pick<InvoiceFacts, "sender" | "termDays">): number =>
  sender === "business" ? Math.min(termDays, MAX_BUSINESS_TERM_DAYS) : termDays;

/** The last day on which the invoice is paid in time. */
export const paymentDueOn = (invoice: InvoiceFacts): Day => addDays(invoice.receivedOn, paymentTermDays(invoice));
