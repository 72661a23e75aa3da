/** Where a promise starts, and the day or moment it has before anything moves it. */

import { addDays, type Day } from "../day.ts";
import type { DerivationStep } from "../derivation.ts";
import { freeDayReason } from "../holidays.ts";
import { dayAt, HOUR_MS, type Instant } from "../instant.ts";
import { isWithinAtw, movedByAtw, unmovedLastDay, type Weekends } from "../last-day.ts";
import { isFiledInTime, lastDayToObject } from "../objection-period.ts";
import type { Due, Severity, Term } from "../term.ts";
import { type Draft, dayOfDue } from "./draft.ts";
import type { RuledInput } from "./ruled-input.ts";
import type { RunningNorm } from "./running-norms.ts";

export type Start = {
  readonly due?: Due | undefined;
  readonly unmovedOn?: Day | undefined;
  readonly firstDay?: Day | undefined;
  /** Of terms in days: whether this one moves past weekends and holidays, its length considered. */
  readonly weekends?: Weekends;
  readonly steps: readonly DerivationStep[];
};

const NO_NUMBER: Start = { steps: [{ step: "no-number" }] };

/** The norm's first due day for a zaak that started (or was opened again) at this moment with this seriousness. */
export function firstDueOf(
  running: RunningNorm,
  input: RuledInput,
  from: Instant | undefined,
  severity: Severity,
): Start {
  const { term, requires } = running.run;
  if (requires) return { steps: [{ step: "with-acknowledgement" }] };
  if (term.from === "objection-period") return afterObjectionPeriod(running, input);
  if (term.from === "appointment") return appointment(input.appointmentEndsAt);
  if (term.from === "none" || term.from === "law" || from === undefined) return NO_NUMBER;
  const { length, because } = lengthOf(running, input, severity);
  const received: DerivationStep = { step: "received", at: from, on: dayAt(from) };
  if ("hours" in length) {
    const at = (from + length.hours * HOUR_MS) as Instant;
    return { due: { at }, steps: [received, { step: "term", term: length, at, ...(because && { because }) }] };
  }
  return afterDay(running, dayAt(from), length, [received], because, weekendsOf(running, input));
}

const appointment = (at: Instant | undefined): Start =>
  at === undefined ? NO_NUMBER : { due: { at }, steps: [{ step: "appointment", at }] };

/** Law norms move; charter norms when they, or the organisation, say so (art. 1 Atw, law/rules.md 7.1). */
export function weekendsOf({ norm, run }: RunningNorm, { charter: { rules } }: RuledInput): Weekends {
  if (norm.id === "wet-awb-4-17") return rules.graceWeekends;
  return norm.source.kind === "charter" && rules.charterWeekends === "atw" ? "atw" : run.weekends;
}

type Length = { readonly length: Term; readonly because?: "committee" | Severity };

function lengthOf({ norm, run: { term } }: RunningNorm, input: RuledInput, severity: Severity): Length {
  if ("bySeverity" in term) return { length: term.bySeverity[severity], because: severity };
  if (norm.id === "wet-awb-4-13" && input.statutoryWeeks !== undefined)
    return { length: { weeks: input.statutoryWeeks } };
  if ("withCommittee" in term && hasCommittee(input)) return { length: term.withCommittee, because: "committee" };
  return { length: (term as { length: Term }).length };
}

const hasCommittee = ({ kind, committee, charter: { rules } }: RuledInput): boolean =>
  committee ?? (kind === "klacht" ? rules.committeeForKlacht : rules.committeeForBezwaar);

/**
 * Art. 7:10 lid 1 Awb: from the day after the period in which one may object, however early the objection came. One
 * that came too late is counted from the day after its receipt: nobody can decide before there is anything to decide on
 * (our reading, decision 0069).
 */
function afterObjectionPeriod(running: RunningNorm, input: RuledInput): Start {
  const announcedOn = input.decisionAnnouncedOn;
  if (announcedOn === undefined) return NO_NUMBER;
  const endsOn = lastDayToObject(announcedOn);
  const { receivedAt } = input;
  const lateOn =
    receivedAt !== undefined && isFiledInTime(input, announcedOn) === false ? dayAt(receivedAt) : undefined;
  const { length, because } = lengthOf(running, input, "normal");
  if ("hours" in length) throw new Error(`${running.norm.id}: a term in hours cannot follow the objection period`);
  const steps: readonly DerivationStep[] = [
    { step: "decision-announced", on: announcedOn },
    { step: "objection-period", on: endsOn, article: "6:7 Awb" },
    ...(lateOn === undefined ? [] : [{ step: "received-late", on: lateOn } as const]),
  ];
  return afterDay(running, lateOn ?? endsOn, length, steps, because, weekendsOf(running, input));
}

function afterDay(
  { norm }: RunningNorm,
  start: Day,
  length: Exclude<Term, { readonly hours: number }>,
  before: readonly DerivationStep[],
  because: Length["because"],
  weekends: Weekends,
): Start {
  const firstDay = addDays(start, 1);
  const unmovedOn = unmovedLastDay(start, length);
  const moves = weekends === "atw" && isWithinAtw(length);
  return {
    firstDay,
    unmovedOn,
    weekends: moves ? "atw" : "strict",
    due: { on: moves ? movedByAtw(start, unmovedOn) : unmovedOn },
    steps: [
      ...before,
      { step: "first-day", on: firstDay },
      {
        step: "term",
        term: length,
        on: unmovedOn,
        ...(norm.articles && { article: norm.articles.term }),
        ...(because && { because }),
      },
    ],
  };
}

/** How the last day came to be what it is: moved past free days, an ordinary day, or a free day on which it stays. */
export function settledStep(unmovedOn: Day, due: Day, moves: boolean): DerivationStep | undefined {
  const because = freeDayReason(unmovedOn);
  if (because && due !== unmovedOn) {
    return { step: "moved-past-free-days", from: unmovedOn, on: due, because, article: "1 Atw" };
  }
  if (because) return { step: "stays-on-free-day", on: due, because };
  return moves ? { step: "ordinary-day", on: due } : undefined;
}

/** The same for a promise while it is worked out; a term of the law stays on a free day only when it is too long to move. */
export function settledStepOf({ unmovedOn, due, weekends, norm }: Draft): DerivationStep | undefined {
  const on = dayOfDue(due);
  if (unmovedOn === undefined || on === undefined) return undefined;
  const step = settledStep(unmovedOn, on, weekends === "atw");
  return step?.step === "stays-on-free-day" && norm.source.kind === "law" ? { ...step, article: "4 Atw" } : step;
}
