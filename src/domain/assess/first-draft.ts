/** A promise as it starts. */

import type { Day } from "../day.ts";
import { startOf } from "../instant.ts";
import type { NormRun } from "../norm.ts";
import type { Severity } from "../term.ts";
import type { Draft, Part } from "./draft.ts";
import { firstDueOf, weekendsOf } from "./first-due.ts";
import type { RuledInput } from "./ruled-input.ts";
import type { RunningNorm } from "./running-norms.ts";

export function firstDraft(
  running: RunningNorm,
  part: Part,
  severity: Severity,
  number: number,
  input: RuledInput,
): Draft {
  const from = part.reopenedAt ?? input.receivedAt;
  const base = {
    ...running,
    number,
    severity,
    entries: part.entries,
    weekends: weekendsOf(running, input),
    standstills: [],
    pausedDays: 0,
  };
  if (running.norm.id === "wet-awb-4-13" && input.termEndsOn !== undefined) {
    return { ...base, ...knownEnd(running.run, input.termEndsOn), startedAt: from ?? startOf(input.termEndsOn) };
  }
  const start = firstDueOf(running, input, from, severity);
  const [first, ...rest] = start.steps;
  return {
    ...base,
    ...start,
    run: withoutNotice(running, input),
    steps:
      part.reopenedAt !== undefined && first?.step === "received"
        ? [{ ...first, step: "reopened" }, ...rest]
        : start.steps,
    originalDue: start.due,
    startedAt: from ?? startOf(start.firstDay ?? (0 as Day)),
  };
}

/** An application that is handled elsewhere: its end is a fact, with every move already in it. */
const knownEnd = ({ kinds, term, weekends, fulfilledBy, delivers }: NormRun, on: Day) => ({
  run: { kinds, term, weekends, fulfilledBy, delivers },
  due: { on },
  originalDue: { on },
  steps: [{ step: "known-end", on } as const],
});

/** Where an Act names a term, naming a later day does not move it (art. 4:14 lid 1 and 3 Awb). */
const withoutNotice = ({ norm, run }: RunningNorm, { statutoryWeeks }: RuledInput): NormRun =>
  norm.id === "wet-awb-4-13" && statutoryWeeks !== undefined ? { ...run, notice: undefined } : run;

/** Whether the norm can run without a day of receipt: its end is known, or it hangs on another day. */
export const canRunWithoutReceipt = ({ norm, run }: RunningNorm, { termEndsOn }: RuledInput): boolean =>
  ["objection-period", "law", "appointment"].includes(run.term.from) ||
  (norm.id === "wet-awb-4-13" && termEndsOn !== undefined);
