/**
 * The promise to pay an invoice, on a zaak about it. It runs from the day the invoice came in. The portal does not see
 * payments: once the day has passed it is "to check", until an employee has looked up the day of payment.
 */
import type { ZaakPromise } from "../assessment.ts";
import type { Day } from "../day.ts";
import { type Instant, startOf } from "../instant.ts";
import { type InvoiceFacts, paymentDueOn, paymentTermDays } from "../invoice.ts";
import { lateFromOf } from "./draft.ts";
import { isEnding } from "./drafts.ts";
import type { Result } from "./outcome.ts";
import { identityOf } from "./promise.ts";
import type { RunningNorm } from "./running-norms.ts";
import { type Entry, isOf } from "./timeline.ts";

export function paymentPromise(
  running: RunningNorm,
  invoice: InvoiceFacts,
  entries: readonly Entry[],
  asOf: Instant,
): ZaakPromise {
  const due = { on: paymentDueOn(invoice) };
  const found = entries.findLast((entry) => isOf(entry, "payment-found"));
  const paidOn = found && isOf(found, "payment-found") ? found.event.paidOn : undefined;
  return {
    ...identityOf(running, 1),
    orNotice: false,
    startedAt: startOf(invoice.receivedOn),
    due,
    originalDue: due,
    lateFrom: lateFromOf(due),
    pausedDays: 0,
    ...outcomeOf(running, due.on, paidOn, entries, asOf),
    ...(paidOn !== undefined && { doneAt: startOf(paidOn) }),
    derivation: [
      { step: "invoice-received", on: invoice.receivedOn },
      { step: "term", term: { days: paymentTermDays(invoice) }, on: due.on },
    ],
  };
}

function outcomeOf(
  { norm }: RunningNorm,
  dueOn: Day,
  paidOn: Day | undefined,
  entries: readonly Entry[],
  asOf: Instant,
): Result {
  const isAim = norm.strength === "aim";
  if (paidOn !== undefined) {
    const inTime = paidOn <= dueOn;
    const outcome = isAim ? (inTime ? "within" : "later") : inTime ? "kept" : "late";
    return { outcome, outcomeAt: startOf(paidOn) };
  }
  const ended = entries.find((entry) => isOf(entry, "payment-disputed") || isEnding(entry))?.event.at;
  if (ended !== undefined) return { outcome: "lapsed", outcomeAt: ended };
  return asOf < lateFromOf({ on: dueOn }) ? { outcome: "running" } : { outcome: "to-check" };
}
