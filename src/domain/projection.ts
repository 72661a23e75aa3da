/**
 * What is kept beside the facts of a zaak so that lists and figures are fast. It follows from the facts alone:
 * `projectionOf` gives the same each time, and services/zaak/rebuild-projections.ts compares.
 */

import { lateFromOf } from "./assess/draft.ts";
import type { Assessment, Outcome, ZaakPromise } from "./assessment.ts";
import { addDays, type Day } from "./day.ts";
import { endingOf } from "./ending.ts";
import { dayAt, type Instant, startOf } from "./instant.ts";
import { standingEvents } from "./standing-events.ts";
import { statusOf } from "./status.ts";
import { withoutSuperseded } from "./superseded.ts";
import type { Zaak, ZaakStatus } from "./zaak.ts";

export type StoredPromise = {
  readonly norm: string;
  readonly run: number;
  readonly normVersion: number;
  readonly source: "charter" | "law" | "house";
  readonly strength: "promise" | "aim";
  readonly startedAt: Instant;
  /** The first moments that are too late. */
  readonly originalDueAt?: Instant | undefined;
  readonly dueAt?: Instant | undefined;
  /** The last day in time, for terms in days and weeks. */
  readonly dueOn?: Day | undefined;
  readonly pausedDays: number;
  readonly outcome: Outcome;
  readonly outcomeAt?: Instant | undefined;
};

export type ZaakState = {
  readonly status: ZaakStatus;
  readonly handlerId?: number | undefined;
  /** The first moment that is too late for the promise that ends first, or that ended and is still owed. */
  readonly nextDueAt?: Instant | undefined;
  readonly closedAt?: Instant | undefined;
  readonly destroyAfter?: Day | undefined;
  /** While a clock stands still, or will tomorrow: when to look again. */
  readonly lookAgainAt?: Instant | undefined;
  readonly lastSeq: number;
};

export type Projection = { readonly state: ZaakState; readonly promises: readonly StoredPromise[] };

/** @param now the moment the assessment was made for */
export function projectionOf(zaak: Zaak, assessment: Assessment, now: Instant): Projection {
  const handler = standingEvents(zaak.events).findLast((event) => event.type === "assigned");
  const today = dayAt(now);
  const standsStill = assessment.promises.some((promise) => standsStillFrom(promise, today));
  return {
    promises: assessment.promises.map(storedPromise),
    state: {
      status: statusOf(zaak.events, assessment),
      handlerId: handler && Number(handler.handlerId),
      nextDueAt: nextDueOf(withoutSuperseded(assessment.promises)),
      closedAt: endingOf(zaak.events)?.at,
      lookAgainAt: standsStill ? startOf(addDays(today, 1)) : undefined, // a standstill begins and ends at midnight
      lastSeq: Math.max(0, ...zaak.events.map(({ seq }) => seq)),
    },
  };
}

/** Whether its clock stands still on this day, or will on a later one: the day after a question (art. 4:15 Awb). */
const standsStillFrom = ({ outcome, derivation }: ZaakPromise, today: Day): boolean =>
  outcome === "paused" ||
  (outcome === "running" && derivation.some((step) => step.step === "opschorting" && step.firstDay > today));

const storedPromise = (promise: ZaakPromise): StoredPromise => ({
  norm: promise.norm,
  run: promise.run,
  normVersion: promise.normVersion,
  source: promise.source,
  strength: promise.strength,
  startedAt: promise.startedAt,
  originalDueAt: promise.originalDue && lateFromOf(promise.originalDue),
  dueAt: promise.lateFrom,
  dueOn: promise.due && "on" in promise.due ? promise.due.on : undefined,
  pausedDays: promise.pausedDays,
  outcome: promise.outcome,
  outcomeAt: promise.outcomeAt,
});

const nextDueOf = (promises: readonly ZaakPromise[]): Instant | undefined => {
  const owed = promises.filter(({ outcome }) => outcome === "running" || outcome === "broken");
  const moments = owed.flatMap(({ lateFrom }) => (lateFrom === undefined ? [] : [lateFrom]));
  return moments.length > 0 ? (Math.min(...moments) as Instant) : undefined;
};
