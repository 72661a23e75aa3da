/**
 * Appointments to call back. Each is a promise of its own: moved in time it stays one; made anew after a call that
 * nobody answered, or after we missed it, it is the next. An attempt within the agreed time keeps the promise.
 */

import type { ZaakPromise } from "../assessment.ts";
import type { DerivationStep } from "../derivation.ts";
import { dayAt, type Instant } from "../instant.ts";
import type { NormTheme } from "../norm.ts";
import { lateFromOf } from "./draft.ts";
import { isEnding } from "./drafts.ts";
import { published, type Result } from "./outcome.ts";
import { identityOf } from "./promise.ts";
import type { RuledInput } from "./ruled-input.ts";
import type { RunningNorm } from "./running-norms.ts";
import { type Entry, isOf } from "./timeline.ts";

/** Where the charter has no norm for it (law/rules.md 8): a rule of the house, as the explanation of a flag is. */
export const CALL_NORM = "huis-terugbellen";

type Appointment = {
  readonly madeAt: Instant;
  readonly startsAt?: Instant | undefined;
  readonly endsAt: Instant;
  readonly firstEndsAt: Instant;
  readonly steps: readonly DerivationStep[];
  /** When we tried, in the order of time; and when we spoke. */
  readonly attempts: readonly Instant[];
  readonly calledAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
};

/** The promises of a norm that hangs on an appointment; none while no time was agreed. */
export function appointmentPromises(
  identity: Identity,
  entries: readonly Entry[],
  { appointmentStartsAt, appointmentEndsAt: endsAt, receivedAt, asOf }: RuledInput,
): readonly ZaakPromise[] {
  if (endsAt === undefined) return [];
  const first: Appointment = {
    madeAt: receivedAt ?? endsAt,
    startsAt: appointmentStartsAt,
    endsAt,
    firstEndsAt: endsAt,
    steps: [{ step: "appointment", at: endsAt, startsAt: appointmentStartsAt }],
    attempts: [],
  };
  return appointmentsIn(entries, first).map((appointment, index) =>
    promiseOf({ ...identity, run: index + 1 }, appointment, entries, asOf),
  );
}

type Identity = Omit<ReturnType<typeof identityOf>, "source"> & { readonly source: ZaakPromise["source"] };

export const charterCall = (running: RunningNorm): Identity => identityOf(running, 1);

export const houseCall: Identity = {
  norm: CALL_NORM,
  normVersion: 1,
  run: 1,
  source: "house",
  strength: "promise",
  delivers: true,
  theme: "contact" satisfies NormTheme,
};

function appointmentsIn(entries: readonly Entry[], first: Appointment): readonly Appointment[] {
  const past: Appointment[] = [];
  let current = first;
  for (const entry of entries) {
    const { at } = entry.event;
    if (isOf(entry, "appointment-made")) {
      const isSettled = current.attempts.length > 0 || at >= lateFromOf({ at: current.endsAt });
      if (isSettled) past.push(current);
      current = isSettled ? madeAnew(entry) : moved(current, entry);
    } else if (isOf(entry, "call-attempted")) current = { ...current, attempts: [...current.attempts, at] };
    else if (isOf(entry, "answered", "done")) current = { ...current, calledAt: current.calledAt ?? at };
    else if (isEnding(entry)) current = { ...current, endedAt: current.endedAt ?? at };
  }
  return [...past, current];
}

const stepOf = ({ event: { at, startsAt, endsAt } }: Entry<"appointment-made">): DerivationStep => ({
  step: "appointment-made",
  madeOn: dayAt(at),
  startsAt,
  at: endsAt,
});

function madeAnew(entry: Entry<"appointment-made">): Appointment {
  const { at: madeAt, startsAt, endsAt } = entry.event;
  return { madeAt, startsAt, endsAt, firstEndsAt: endsAt, steps: [stepOf(entry)], attempts: [] };
}

function moved(current: Appointment, entry: Entry<"appointment-made">): Appointment {
  const { startsAt, endsAt } = entry.event;
  // The citizen chose it: what was agreed first is no day that we put off.
  return { ...current, startsAt, endsAt, firstEndsAt: endsAt, steps: [...current.steps, stepOf(entry)] };
}

function promiseOf(
  identity: Identity,
  appointment: Appointment,
  entries: readonly Entry[],
  asOf: Instant,
): ZaakPromise {
  const due = { at: appointment.endsAt };
  const { calledAt } = appointment;
  return {
    ...identity,
    orNotice: false,
    startedAt: appointment.madeAt,
    due,
    originalDue: { at: appointment.firstEndsAt },
    lateFrom: lateFromOf(due),
    pausedDays: 0,
    ...published(outcomeOf(appointment, asOf), identity.norm, identity.run, entries),
    ...(calledAt !== undefined && { doneAt: calledAt }),
    derivation: [
      ...appointment.steps,
      ...(appointment.startsAt === undefined ? [] : [{ step: "call-in-time" } as const]),
    ],
  };
}

function outcomeOf({ startsAt, endsAt, attempts, calledAt, endedAt }: Appointment, asOf: Instant): Result {
  const lateFrom = lateFromOf({ at: endsAt });
  const inTime = attempts.find((at) => at < lateFrom && (startsAt === undefined || at >= startsAt));
  if (inTime !== undefined) return { outcome: "kept", outcomeAt: inTime };
  if (calledAt !== undefined && calledAt < lateFrom) return { outcome: "kept", outcomeAt: calledAt };
  const late = [...attempts, ...(calledAt === undefined ? [] : [calledAt])].find((at) => at >= lateFrom);
  if (late !== undefined) return { outcome: "late", outcomeAt: late };
  if (endedAt !== undefined && endedAt < lateFrom) return { outcome: "lapsed", outcomeAt: endedAt };
  return asOf >= lateFrom ? { outcome: "broken", outcomeAt: lateFrom } : { outcome: "running" };
}
