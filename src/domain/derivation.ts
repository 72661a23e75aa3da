/** The steps by which a due day was found, as data; texts/derivation.ts makes a sentence of each. */
import type { Day } from "./day.ts";
import type { FreeDayReason } from "./holidays.ts";
import type { Instant } from "./instant.ts";
import type { Severity, Term } from "./term.ts";

export type DerivationStep =
  | { readonly step: "received"; readonly at: Instant; readonly on: Day }
  | { readonly step: "first-day"; readonly on: Day }
  | { readonly step: "decision-announced"; readonly on: Day }
  /** The objection came after the period in which one may object. */
  | { readonly step: "received-late"; readonly on: Day }
  | { readonly step: "objection-period"; readonly on: Day; readonly article: string }
  | {
      readonly step: "term";
      readonly term: Term;
      readonly on?: Day;
      readonly at?: Instant;
      readonly article?: string;
      readonly because?: "committee" | "appeal" | Severity;
    }
  /** `on` is the day it ends on after moving; `from` the day it would have been, and why that day is skipped. */
  | {
      readonly step: "moved-past-free-days";
      readonly from: Day;
      readonly on: Day;
      readonly because: FreeDayReason;
      readonly article: string;
    }
  | { readonly step: "ordinary-day"; readonly on: Day }
  /** `article`: of the Atw, where a term of the law is too long to move; a promise stays without one. */
  | { readonly step: "stays-on-free-day"; readonly on: Day; readonly because: FreeDayReason; readonly article?: string }
  /** `until`: the day that was set to answer by; absent where days were agreed. */
  | {
      readonly step: "opschorting";
      readonly firstDay: Day;
      readonly lastDay: Day;
      readonly until?: Day;
      /** Its last day is that of the answer. */
      readonly answered?: true;
      readonly days: number;
      readonly on: Day;
      readonly article?: string;
      readonly because: "supplement" | "third-party" | "agreed";
    }
  | {
      readonly step: "verdaging";
      readonly sentOn: Day;
      readonly weeks: number;
      readonly on: Day;
      readonly article: string;
    }
  | { readonly step: "delay-notice"; readonly sentOn: Day; readonly on: Day; readonly article?: string }
  /** The named day lies after the law's last day: that one counts. */
  | { readonly step: "cut-to-law"; readonly on: Day }
  | {
      readonly step: "severity-changed";
      readonly severity: Severity;
      readonly sentOn: Day;
      readonly on?: Day;
      readonly at?: Instant;
    }
  /** A zaak that was opened again starts counting again. */
  | { readonly step: "reopened"; readonly at: Instant; readonly on: Day }
  /** No day of its own: it hangs on the acknowledgement (gr-ob-…). */
  | { readonly step: "with-acknowledgement" }
  | { readonly step: "consent"; readonly agreedOn: Day; readonly on: Day; readonly article: string }
  | { readonly step: "follows-law"; readonly norm: string; readonly on: Day }
  /** The message must come before the term ends that it is about. */
  | { readonly step: "before-end-of-term"; readonly on: Day }
  /** The citizen said that a promise was not kept: the day does not count itself. */
  | { readonly step: "flagged"; readonly on: Day }
  | { readonly step: "appointment"; readonly at: Instant; readonly startsAt?: Instant | undefined }
  | { readonly step: "appointment-made"; readonly madeOn: Day; readonly startsAt: Instant; readonly at: Instant }
  /** An attempt within the agreed time keeps the promise. */
  | { readonly step: "call-in-time" }
  /** The clock of an invoice starts when we received the invoice, not the question about it. */
  | { readonly step: "invoice-received"; readonly on: Day }
  | { readonly step: "known-end"; readonly on: Day }
  | { readonly step: "no-number" }
  | { readonly step: "no-holiday-data"; readonly year: number };
