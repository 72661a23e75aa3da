/**
 * Last days per second on one core: the engine beside date-fns doing the same.
 *
 *   node tests/bench/engine.ts
 *
 * Both get the same list of holidays; date-fns walks the days, as a program written with it would.
 */
import { addWeeks, getDay } from "date-fns";
import { type Day, dayOfCivil, isoOfDay } from "#domain/day.ts";
import { holidaysOf } from "#domain/holidays.ts";
import { lastDayOf } from "#domain/last-day.ts";

export const REQUIRED_PER_SECOND = 10_000_000;

const FIRST = dayOfCivil(2000, 1, 1);
const DAYS = 25_000;
const WEEKS = [2, 4, 6, 10, 12] as const;
const DAY_MS = 86_400_000;

export type EngineBench = {
  readonly enginePerSecond: number;
  readonly dateFnsPerSecond: number;
  readonly ratio: number;
};

/** Runs both for about `seconds` each, after checking that they say the same. */
export function benchEngine(seconds = 1): EngineBench {
  const holidays = new Set<number>();
  for (let year = 2000; year <= 2070; year++) for (const day of holidaysOf(year).keys()) holidays.add(day);
  const byDateFns = (start: Date, weeks: number): number => {
    let end = addWeeks(start, weeks);
    for (;;) {
      const weekday = getDay(end);
      const day = Math.floor(end.getTime() / DAY_MS);
      if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) return day;
      end = new Date(end.getTime() + DAY_MS);
    }
  };
  const starts = Array.from({ length: DAYS }, (_, at) => new Date((FIRST + at) * DAY_MS));
  check(byDateFns, starts);
  const enginePerSecond = rate(seconds, (at) =>
    lastDayOf((FIRST + (at % DAYS)) as Day, { weeks: WEEKS[at % WEEKS.length] as number }, "atw"),
  );
  const dateFnsPerSecond = rate(seconds, (at) =>
    byDateFns(starts[at % DAYS] as Date, WEEKS[at % WEEKS.length] as number),
  );
  return { enginePerSecond, dateFnsPerSecond, ratio: enginePerSecond / dateFnsPerSecond };
}

function check(byDateFns: (start: Date, weeks: number) => number, starts: readonly Date[]): void {
  for (const [at, start] of starts.entries()) {
    const ours = lastDayOf((FIRST + at) as Day, { weeks: 6 }, "atw");
    const theirs = byDateFns(start, 6);
    if (ours !== theirs) throw new Error(`${start.toISOString()}: ${isoOfDay(ours)} and ${isoOfDay(theirs as Day)}`);
  }
}

/** Calls per second; the sum keeps the work from being thrown away. */
function rate(seconds: number, work: (at: number) => number): number {
  const BATCH = 100_000;
  let [calls, sum] = [0, 0];
  const started = performance.now();
  while (performance.now() - started < seconds * 1000) {
    for (let at = 0; at < BATCH; at++) sum += work(calls + at);
    calls += BATCH;
  }
  if (!Number.isFinite(sum)) throw new Error("no days were computed");
  return calls / ((performance.now() - started) / 1000);
}

if (import.meta.main) {
  process.env.TZ = "UTC"; // date-fns counts in the zone of the machine
  const { enginePerSecond, dateFnsPerSecond, ratio } = benchEngine();
  const millions = (perSecond: number) => `${(perSecond / 1e6).toFixed(2).padStart(8)} million last days a second`;
  console.log(`engine    ${millions(enginePerSecond)}`);
  console.log(`date-fns  ${millions(dateFnsPerSecond)}`);
  console.log(`ratio     ${ratio.toFixed(0).padStart(8)}`);
  if (enginePerSecond < REQUIRED_PER_SECOND) {
    console.error(`The engine must reach ${REQUIRED_PER_SECOND / 1e6} million a second.`);
    process.exitCode = 1;
  }
}
