/** The mail by which the portal tells on itself (product/copy.md, 7), and the one that takes it back. */
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import { addDays, isoOfDay } from "#domain/day.ts";
import { dayAt, type Instant, instantOn, timeAt } from "#domain/instant.ts";
import { cancelMessage, findMessage, messagesFor, replaceFacts } from "#repositories/messages.ts";
import type { Party } from "#repositories/parties.ts";
import { findTeamLeader } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import type { MessagePurpose, NewMessage } from "../zaak/change-zaak.ts";
import { keyFor, queueMessage } from "./queue-message.ts";

export type PromiseRun = { readonly norm: string; readonly run: number };

const MORNING = 8;
const HOURS_FROM = 7;
const UNTIL = 22;

/**
 * When to say so: at 8.00 on the first day after the promise, for terms in hours at once between 7.00 and 22.00.
 * Found out later than that: now, if it is day.
 */
export function brokenMailMoment(assessment: Assessment, broken: readonly PromiseRun[], now: Instant): Instant {
  const inHours = broken.some(({ norm, run }) => {
    const due = assessment.promises.find((promise) => promise.norm === norm && promise.run === run)?.due;
    return due !== undefined && "at" in due;
  });
  const from = inHours ? HOURS_FROM : MORNING;
  const { hour } = timeAt(now);
  if (hour >= from && hour < UNTIL) return now;
  return instantOn(hour < from ? dayAt(now) : addDays(dayAt(now), 1), from);
}

/** Queues one mail per zaak per day, and one to the team leader. What breaks later that day joins the queued one. */
export async function queueBrokenMails(
  context: Context,
  tx: Database,
  zaakId: number,
  citizens: readonly Party[],
  broken: readonly PromiseRun[],
  notBefore: Instant,
): Promise<void> {
  for (const citizen of citizens) {
    await queueDaily(context, tx, zaakId, citizen, broken)({ purpose: "broken", to: "citizen" }, notBefore);
  }
  const leader = await findTeamLeader(tx);
  if (!leader) return;
  const alert = { purpose: "team-alert", to: { staffId: leader.id } } as const;
  await queueDaily(context, tx, zaakId, undefined, broken)(alert, notBefore);
}

const queueDaily =
  (context: Context, tx: Database, zaakId: number, citizen: Party | undefined, broken: readonly PromiseRun[]) =>
  async (message: Pick<NewMessage, "purpose" | "to">, notBefore: Instant): Promise<void> => {
    const dedupeKey = `${message.purpose}:${zaakId}:${isoOfDay(dayAt(notBefore))}`;
    const earlier = await findMessage(tx, citizen ? keyFor(dedupeKey, citizen.no) : dedupeKey);
    if (!earlier) {
      await queueMessage(context, tx, zaakId, citizen ? [citizen] : [], {
        ...message,
        dedupeKey,
        notBefore,
        facts: { promises: broken },
      });
    } else if (earlier.status === "queued" || earlier.status === "letter") {
      await replaceFacts(tx, earlier.id, { promises: [...promisesIn(earlier.facts), ...broken] });
    } else {
      const tomorrow = addDays(dayAt(notBefore), 1);
      await queueDaily(context, tx, zaakId, citizen, broken)(message, instantOn(tomorrow, MORNING));
    }
  };

/** Takes back what was said of these promises: unsent mails lose them, and who got a mail gets the good news. */
export async function takeBackBrokenMails(
  context: Context,
  tx: Database,
  zaakId: number,
  citizens: readonly Party[],
  kept: readonly PromiseRun[],
): Promise<void> {
  await withdraw(tx, zaakId, "team-alert", kept);
  const told = await withdraw(tx, zaakId, "broken", kept);
  // Both who filed it and for whom were told: each promise is taken back once, to both.
  for (const promise of told.filter((one, index) => !isAmong(told.slice(0, index), one))) {
    await queueMessage(context, tx, zaakId, citizens, {
      purpose: "kept-after-all",
      to: "citizen",
      dedupeKey: `kept-after-all:${zaakId}:${promise.norm}:${promise.run}:${isoOfDay(dayAt(context.now))}`,
      facts: { promises: [promise] },
    });
  }
}

/** Strikes the promises from unsent messages; gives those that were already told. */
async function withdraw(
  tx: Database,
  zaakId: number,
  purpose: MessagePurpose,
  kept: readonly PromiseRun[],
): Promise<readonly PromiseRun[]> {
  const told: PromiseRun[] = [];
  for (const { id, status, facts } of await messagesFor(tx, zaakId, purpose)) {
    const named = promisesIn(facts);
    const remaining = named.filter((promise) => !isAmong(kept, promise));
    if (remaining.length === named.length) continue;
    if (status === "sent") told.push(...named.filter((promise) => isAmong(kept, promise)));
    else if (remaining.length === 0 && status !== "refused") await cancelMessage(tx, id);
    else if (status === "queued" || status === "letter") await replaceFacts(tx, id, { promises: remaining });
  }
  return told;
}

const promisesIn = (facts: Record<string, unknown>) => (facts["promises"] ?? []) as readonly PromiseRun[];

/** Whether this run of this norm is in the list. */
export const isAmong = (list: readonly PromiseRun[], { norm, run }: PromiseRun): boolean =>
  list.some((promise) => promise.norm === norm && promise.run === run);
