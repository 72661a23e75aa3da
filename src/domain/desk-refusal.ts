/** Why the staff desk does not do what was asked. Each code has one Dutch sentence in texts/desk/refusals.ts. */
import type { EventProblemCode } from "./assessment.ts";
import type { Day } from "./day.ts";
import type { Instant } from "./instant.ts";

export type DeskRefusal =
  // Signing in
  | { readonly code: "too-many-tries" }
  | { readonly code: "code-ended" }
  | { readonly code: "wrong-code" }
  // Any step
  | { readonly code: "zaak-not-found" }
  | { readonly code: "changed-meanwhile" }
  | { readonly code: "not-now" }
  | { readonly code: "day-in-future" }
  | { readonly code: "moment-in-future" }
  | { readonly code: "day-before-receipt"; readonly receivedOn: Day }
  | { readonly code: "moment-before-receipt" }
  | { readonly code: "day-passed" }
  | { readonly code: "day-too-far" }
  /** The rules would not count it, or count less than it says: `on` and `number` as in EventProblem. */
  | {
      readonly code: "rules-refuse";
      readonly problem: EventProblemCode;
      readonly on?: Day | undefined;
      readonly number?: number | undefined;
    }
  // One step
  | { readonly code: "unknown-employee" }
  | { readonly code: "already-assigned" }
  | { readonly code: "no-handler" }
  | { readonly code: "no-handler-contact" }
  | { readonly code: "no-due-day" }
  | { readonly code: "same-severity" }
  | { readonly code: "severity-lowered-too-late" }
  | { readonly code: "nothing-chosen" }
  | { readonly code: "not-in-order" }
  | { readonly code: "call-first" }
  | { readonly code: "too-few-copies" }
  | { readonly code: "no-verdict" }
  /** Too late to ask what is meant by a Woo-verzoek: `on` was the last day. */
  | { readonly code: "precision-too-late"; readonly on: Day }
  | { readonly code: "reply-before-question" }
  /** Documents that follow the decision may be given from this day. */
  | { readonly code: "documents-too-early"; readonly on: Day }
  | { readonly code: "no-payment-day" }
  | { readonly code: "no-permission" }
  | { readonly code: "no-open-flag" }
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "undo-too-late" }
  | { readonly code: "undo-already-sent" }
  | { readonly code: "undo-not-yours" }
  | { readonly code: "not-correctable" }
  | { readonly code: "slot-taken" }
  | { readonly code: "moment-passed" }
  /** At `at` the answer is due as it is. */
  | { readonly code: "moment-not-later"; readonly at: Instant }
  | { readonly code: "before-appointment"; readonly startsAt: Instant }
  | { readonly code: "paid-before-invoice"; readonly receivedOn: Day };
