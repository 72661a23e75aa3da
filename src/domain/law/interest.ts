/**
 * Statutory interest over an unpaid amount (art. 6:119 and 6:119a/b BW), in whole cents. Simple interest by the day:
 * the days of a period are all days that it counts, over the 365 or 366 of their calendar year; each period is rounded
 * to a cent, half a cent up. After each whole year the interest of that year is added to the amount (lid 2 and 3).
 */
import { addDays, addYear, civilOf, type Day, dayOfCivil } from "../day.ts";
import { type InterestKind, rateOn } from "./interest-rates.ts";

export type InterestPeriod = {
  readonly from: Day;
  /** The last day that counts. */
  readonly through: Day;
  readonly days: number;
  readonly yearDays: 365 | 366;
  /** What the interest is counted over: with the interest of earlier whole years in it. */
  readonly principalCents: number;
  readonly basisPoints: number;
  readonly cents: number;
};

export type Interest = {
  readonly kind: InterestKind;
  readonly periods: readonly InterestPeriod[];
  readonly totalCents: number;
  /** The first day of which no rate is known: nothing is counted from there. */
  readonly unknownFrom?: Day;
  /** The first day of a period whose rate is still to be checked. */
  readonly toCheckFrom?: Day;
};

/** From the first day that counts through the last; none when `through` lies before `from`. */
export function interestOver(kind: InterestKind, principalCents: number, from: Day, through: Day): Interest {
  const periods: InterestPeriod[] = [];
  let toCheckFrom: Day | undefined;
  let [principal, ofThisYear, yearStart, start] = [principalCents, 0, from, from];
  while (start <= through) {
    const rate = rateOn(start);
    if (rate === undefined) return { ...interestOf(kind, periods, toCheckFrom), unknownFrom: start };
    if (rate.isToCheck) toCheckFrom ??= start;
    const last = Math.min(through, lastOfHalfYear(start), addDays(yearAfter(yearStart), -1)) as Day;
    const period = periodOf(start, last, principal, rate.basisPoints[kind]);
    periods.push(period);
    ofThisYear += period.cents;
    start = addDays(last, 1);
    if (start === yearAfter(yearStart)) {
      principal += ofThisYear;
      [ofThisYear, yearStart] = [0, start];
    }
  }
  return interestOf(kind, periods, toCheckFrom);
}

const interestOf = (
  kind: InterestKind,
  periods: readonly InterestPeriod[],
  toCheckFrom: Day | undefined,
): Interest => ({
  kind,
  periods,
  totalCents: totalOf(periods),
  ...(toCheckFrom !== undefined && { toCheckFrom }),
});

/** The first day of the next year of interest; a year that begins on 29 February ends with the 28th of the next. */
function yearAfter(start: Day): Day {
  const { month, dayOfMonth } = civilOf(start);
  return month === 2 && dayOfMonth === 29 ? addDays(addYear(start), 1) : addYear(start);
}

function periodOf(from: Day, through: Day, principalCents: number, basisPoints: number): InterestPeriod {
  const days = through - from + 1;
  const yearDays = daysInYearOf(from);
  const cents = Math.round((principalCents * basisPoints * days) / (10_000 * yearDays));
  return { from, through, days, yearDays, principalCents, basisPoints, cents };
}

const totalOf = (periods: readonly InterestPeriod[]): number => periods.reduce((sum, { cents }) => sum + cents, 0);

/** Rates change on 1 January and 1 July (art. 6:120 BW). */
function lastOfHalfYear(on: Day): Day {
  const { year, month } = civilOf(on);
  return month <= 6 ? dayOfCivil(year, 6, 30) : dayOfCivil(year, 12, 31);
}

function daysInYearOf(on: Day): 365 | 366 {
  const { year } = civilOf(on);
  return dayOfCivil(year + 1, 1, 1) - dayOfCivil(year, 1, 1) === 366 ? 366 : 365;
}
