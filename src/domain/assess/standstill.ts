/** Days on which a term stands still (art. 4:15 and 7:10 lid 2 Awb, art. 4.4 lid 3 Woo). */
import type { RuleSettings } from "../charter.ts";
import { addDays, type Day } from "../day.ts";
import { dayAt } from "../instant.ts";
import { type Entry, isOf } from "./timeline.ts";

export type StandstillCause = "supplement" | "third-party" | "agreed";

export type Standstill = {
  readonly because: StandstillCause;
  /** The day after the question, or after the agreement. */
  readonly firstDay: Day;
  /** Still stands on this day; before `firstDay` when it was over at once. */
  readonly lastDay: Day;
  /** The day that was set to answer by. */
  readonly until?: Day;
  /** It ended by an answer: nobody is waited for any more, even on its last day. */
  readonly answered?: true;
};

/** The cause that an event of this type gives, if any. */
export function causeOf(entry: Entry): StandstillCause | undefined {
  if (entry.event.type === "supplement-asked") return "supplement";
  if (entry.event.type === "third-party-asked") return "third-party";
  return entry.event.type === "pause" ? "agreed" : undefined;
}

/**
 * The standstill that a question or agreement causes, as far as is known: until it is answered, else until its last
 * day. Nothing when no day was set, or that day does not lie after the question (no term, no standstill:
 * ECLI:NL:RVS:2016:2527).
 */
export function standstillOf(entry: Entry, later: readonly Entry[], rules: RuleSettings): Standstill | undefined {
  const askedOn = dayAt(entry.event.at);
  const firstDay = addDays(askedOn, 1);
  if (isOf(entry, "pause")) return { because: "agreed", firstDay, lastDay: addDays(askedOn, entry.event.days) };
  if (isOf(entry, "third-party-asked")) {
    const { until } = entry.event;
    if (until === undefined || until <= askedOn) return undefined;
    // "tot en met de dag": the day of the reply still counts.
    const repliedOn = replyDay(later, "third-party-replied");
    return {
      because: "third-party",
      firstDay,
      lastDay: earliest(until, repliedOn),
      until,
      ...answeredBy(until, repliedOn),
    };
  }
  const until = isOf(entry, "supplement-asked") ? entry.event.until : undefined;
  if (until === undefined || until <= askedOn) return undefined;
  // "tot de dag waarop": that day itself runs again.
  const repliedOn = replyDay(later, "supplemented");
  const endsOn = earliest(until, repliedOn);
  return {
    because: "supplement",
    firstDay,
    lastDay: rules.opschortingLastDay === "included" ? endsOn : addDays(endsOn, -1),
    until,
    ...answeredBy(until, repliedOn),
  };
}

const replyDay = (later: readonly Entry[], type: "supplemented" | "third-party-replied"): Day | undefined => {
  const reply = later.find(({ event }) => event.type === type);
  return reply && dayAt(reply.event.at);
};

const answeredBy = (until: Day, replied: Day | undefined): Pick<Standstill, "answered"> =>
  replied !== undefined && replied <= until ? { answered: true } : {};

const earliest = (until: Day, replied: Day | undefined): Day =>
  replied === undefined || until < replied ? until : replied;

/** How many days of a standstill are new: not before the term's first day, and not already counted in another. */
export function addedDays(standstill: Standstill, earlier: readonly Standstill[], firstDay: Day): number {
  let days = 0;
  let next: number = Math.max(standstill.firstDay, firstDay); // up to here every day was looked at
  for (const other of earlier.toSorted((a, b) => a.firstDay - b.firstDay)) {
    if (other.firstDay > standstill.lastDay) break;
    days += Math.max(0, other.firstDay - next);
    next = Math.max(next, other.lastDay + 1);
  }
  return days + Math.max(0, standstill.lastDay + 1 - next);
}

/** Whether the term stands still on this day. */
export const standsStillOn = (day: Day, standstills: readonly Standstill[]): boolean =>
  standstills.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
