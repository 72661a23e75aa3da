/** What the rules say of one zaak at one moment: the outcome of `assess`. */

import type { Charter } from "./charter.ts";
import type { Day } from "./day.ts";
import type { DerivationStep } from "./derivation.ts";
import type { Dwangsom } from "./dwangsom.ts";
import type { Instant } from "./instant.ts";
import type { InvoiceFacts } from "./invoice.ts";
import type { ComputableKind } from "./kind-slug.ts";
import type { Channel, NormTheme } from "./norm.ts";
import type { Due, Severity } from "./term.ts";
import type { ZaakEvent } from "./zaak-event.ts";

export type AssessmentInput = {
  readonly charter: Charter;
  readonly kind: ComputableKind;
  /** Absent only where just the filing term of a bezwaar, or an application's known end, is asked. */
  readonly receivedAt?: Instant | undefined;
  readonly channel?: Channel | undefined;
  readonly decisionAnnouncedOn?: Day | undefined;
  readonly postedOn?: Day | undefined;
  readonly againstWooDecision?: boolean | undefined;
  readonly applicants?: number | undefined;
  /** Overrides the organisation's setting. */
  readonly committee?: boolean | undefined;
  readonly severity?: Severity | undefined;
  readonly statutoryWeeks?: number | undefined;
  readonly termEndsOn?: Day | undefined;
  /** False: no answer is wanted; only the promise to say that it has come in runs. */
  readonly wantsAnswer?: boolean | undefined;
  readonly appointmentStartsAt?: Instant | undefined;
  readonly appointmentEndsAt?: Instant | undefined;
  readonly invoice?: InvoiceFacts | undefined;
  /** In any order; those of one moment in the order given. */
  readonly events: readonly ZaakEvent[];
  readonly asOf: Instant;
};

export type Outcome =
  | "running"
  | "paused"
  | "kept"
  | "kept-by-notice"
  | "broken"
  | "late"
  | "lapsed"
  | "within"
  | "later"
  /** Its day has passed, and the portal cannot see whether it was done: an employee looks it up (an invoice). */
  | "to-check";

export type ZaakPromise = {
  readonly norm: string;
  readonly normVersion: number;
  /** 1, or higher when the same norm runs again (a reopened report, a new day named). */
  readonly run: number;
  readonly source: "charter" | "law" | "house";
  readonly strength: "promise" | "aim";
  readonly delivers: boolean;
  readonly theme: NormTheme;
  /** Whether a message with a day, sent in time, would do as well: "u hoort van ons", not "u krijgt" (copy.md, 0.2 rule 4). */
  readonly orNotice: boolean;
  readonly startedAt: Instant;
  /** Absent where the norm names no number. */
  readonly due?: Due;
  readonly originalDue?: Due;
  /** The first moment that is too late. */
  readonly lateFrom?: Instant;
  readonly pausedDays: number;
  readonly outcome: Outcome;
  /** When the outcome became what it is (fulfilled, broken, lapsed). */
  readonly outcomeAt?: Instant;
  /** When the deed itself was done, in time or not. */
  readonly doneAt?: Instant;
  /** A day that was named too late to count: "wij verwachten nu" (copy.md, 0.1), never a new promise. */
  readonly expectedOn?: Day;
  readonly derivation: readonly DerivationStep[];
};

/** Why an event changes nothing, or less than it says. Each has one Dutch sentence in texts/. */
export type EventProblemCode =
  | "too-late" // sent after the term had ended
  | "too-early" // ingebrekestelling while the term still runs
  | "last-day" // a question on the last day: the time can only stand still from the day after
  | "no-reason"
  | "no-term" // a request to supplement without a day
  | "incomplete" // a delay notice without reason, handling or day
  | "not-applicable" // this kind knows no such thing
  | "already-used" // a second verdaging
  | "before-receipt"
  | "not-a-move" // the named day does not lie after the present one
  | "cut-to-maximum"
  | "no-holiday-data";

export type EventProblem = {
  /** Index in the events as given; absent for a warning about the computation as such. */
  readonly event?: number;
  readonly code: EventProblemCode;
  readonly on?: Day;
  /** The number that goes with the code: weeks allowed, or the year without data. */
  readonly number?: number;
};

export type Remedy =
  | { readonly type: "ingebrekestelling"; readonly availableFrom: Day }
  | ({ readonly type: "dwangsom" } & Dwangsom)
  | { readonly type: "appeal"; readonly availableFrom: Day }
  | { readonly type: "ombudsman"; readonly availableFrom: Day; readonly until: Day }
  | { readonly type: "klacht" };

export type Filing = {
  readonly lastDayOn: Day;
  readonly latestReceiptByPostOn: Day;
  /** Absent while nothing was received or posted yet. */
  readonly inTime?: boolean;
  readonly derivation: readonly DerivationStep[];
};

export type Assessment = {
  readonly promises: readonly ZaakPromise[];
  readonly filing?: Filing;
  readonly refused: readonly EventProblem[];
  readonly warnings: readonly EventProblem[];
  readonly remedies: readonly Remedy[];
};
