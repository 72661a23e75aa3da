/** The dwangsom for deciding late: its days and its amount (art. 4:17 and 4:18 Awb). */
import { addDays, type Day } from "./day.ts";
import { lastDayOf, type Weekends } from "./last-day.ts";
import { DWANGSOM_MAX_DAYS, DWANGSOM_PERIOD_DAYS, dwangsomAmounts } from "./law/dwangsom-amounts.ts";

const GRACE = { weeks: 2 } as const;
const DECISION_ON_AMOUNT = { weeks: 2 } as const;

/** The last of the two weeks that the body still has after an ingebrekestelling was received. */
export const graceEndOf = (noticeReceivedOn: Day, weekends: Weekends): Day =>
  lastDayOf(noticeReceivedOn, GRACE, weekends);

/** Euro a day in each period of fourteen days, for a dwangsom that starts on this day. */
export function euroPerDayOn(firstDay: Day): readonly [number, number, number] {
  return (dwangsomAmounts.findLast(({ appliesFrom }) => appliesFrom <= firstDay) ?? { euroPerDay: [0, 0, 0] as const })
    .euroPerDay;
}

/** Euro owed after so many days (0–42, more counts as 42) of a dwangsom that started on `firstDay`. */
export function dwangsomAfter(days: number, firstDay: Day): number {
  const euroPerDay = euroPerDayOn(firstDay);
  return euroPerDay.reduce((sum, euro, period) => {
    const inPeriod = Math.min(Math.max(days - period * DWANGSOM_PERIOD_DAYS, 0), DWANGSOM_PERIOD_DAYS);
    return sum + euro * inPeriod;
  }, 0);
}

/** What this day costs once a dwangsom runs: 0 before its first day, and after its last. */
export function euroForDay(day: Day, firstDay: Day): number {
  const before = Math.max(0, day - firstDay);
  return day < firstDay ? 0 : dwangsomAfter(before + 1, firstDay) - dwangsomAfter(before, firstDay);
}

/** The first day of the next, dearer period, where one still comes. */
export function nextPeriodDay(day: Day, firstDay: Day): Day | undefined {
  const period = Math.floor(Math.max(0, day - firstDay) / DWANGSOM_PERIOD_DAYS) + 1;
  const days = period * DWANGSOM_PERIOD_DAYS;
  return days < DWANGSOM_MAX_DAYS ? addDays(firstDay, days) : undefined;
}

export type Dwangsom = {
  readonly graceEndsOn: Day;
  readonly firstDay: Day;
  /** The last day it can run to: the 42nd. */
  readonly lastDay: Day;
  readonly days: number;
  readonly amountEuro: number;
  readonly perApplicantEuro: number;
  /** The last day that counts: the day before the decision, or `lastDay`; absent while it still runs. */
  readonly endedOn?: Day | undefined;
  /** By when the body itself fixes the amount (art. 4:18 Awb), once the counting has ended. */
  readonly decisionDueOn?: Day | undefined;
  /** Decided on what would have been its first day, which does not count: nothing is owed. */
  readonly nothingOwed?: true | undefined;
};

/**
 * The dwangsom after a valid ingebrekestelling.
 *
 * @param graceEndsOn  the last day of the two weeks; the next day is the first that costs money
 * @param today        days that have fully passed count: through the day before this one
 * @param stoppedOn    the day of the decision or of withdrawal, which does not count; absent while there is none
 * @param applicants   share it equally (art. 4:17 lid 6 Awb)
 */
export function dwangsomOf(graceEndsOn: Day, today: Day, stoppedOn: Day | undefined, applicants = 1): Dwangsom {
  const firstDay = addDays(graceEndsOn, 1);
  const lastDay = addDays(graceEndsOn, DWANGSOM_MAX_DAYS);
  const through = addDays(Math.min(today, stoppedOn ?? today, lastDay + 1) as Day, -1);
  const days = Math.max(0, through - graceEndsOn);
  const amountEuro = dwangsomAfter(days, firstDay);
  const isStopped = stoppedOn !== undefined && stoppedOn <= today;
  const hasEnded = days > 0 && (isStopped || today > lastDay);
  return {
    graceEndsOn,
    firstDay,
    lastDay,
    days,
    amountEuro,
    perApplicantEuro: Math.round((amountEuro / applicants) * 100) / 100,
    ...(hasEnded && { endedOn: through, decisionDueOn: lastDayOf(through, DECISION_ON_AMOUNT, "atw") }),
    ...(days === 0 && isStopped && { nothingOwed: true }),
  };
}
