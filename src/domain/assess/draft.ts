/** A promise while its day is being worked out. */
import { addDays, type Day } from "../day.ts";
import type { DerivationStep } from "../derivation.ts";
import { type Instant, startOf } from "../instant.ts";
import type { Weekends } from "../last-day.ts";
import type { Due, Severity } from "../term.ts";
import type { RunningNorm } from "./running-norms.ts";
import type { Standstill } from "./standstill.ts";
import type { Entry } from "./timeline.ts";

export type Draft = RunningNorm & {
  readonly number: number;
  readonly startedAt: Instant;
  /** The events between its start and the next start of the same norm. */
  readonly entries: readonly Entry[];
  readonly due?: Due | undefined;
  readonly originalDue?: Due | undefined;
  /** Where the last day would be before weekends and holidays move it: further days are added to this. */
  readonly unmovedOn?: Day | undefined;
  /** The first day that counts; a standstill before it changes nothing. */
  readonly firstDay?: Day | undefined;
  readonly steps: readonly DerivationStep[];
  readonly standstills: readonly Standstill[];
  readonly pausedDays: number;
  readonly severity: Severity;
  /** Whether the last day moves past weekends and holidays. */
  readonly weekends: Weekends;
  readonly isVerdaagd?: boolean;
  /** Until when a message could still move it, once one has. */
  readonly noticeLimit?: Due | undefined;
  /** A message with a day came in time. */
  readonly noticeAt?: Instant | undefined;
  /** The first that came too late, and the day it named. */
  readonly lateNoticeAt?: Instant | undefined;
  readonly expectedOn?: Day | undefined;
};

/** The events of one start of a norm: from receipt, or from being opened again. */
export type Part = { readonly reopenedAt?: Instant; readonly entries: readonly Entry[] };

/** The first moment that is too late: the start of the next day, or the first millisecond after a moment. */
export const lateFromOf = (due: Due): Instant =>
  "on" in due ? startOf(addDays(due.on, 1)) : ((due.at + 1) as Instant);

/** Whether something at this moment is in time; without a day it always is. */
export const isInTime = (at: Instant, due: Due | undefined): boolean => due === undefined || at < lateFromOf(due);

export const dayOfDue = (due: Due | undefined): Day | undefined => (due && "on" in due ? due.on : undefined);

/** The draft with one more step in its derivation. */
export const withStep = (draft: Draft, ...steps: readonly DerivationStep[]): Draft => ({
  ...draft,
  steps: [...draft.steps, ...steps],
});
