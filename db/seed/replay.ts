/**
 * Lives the stories through the real services, at the moments at which they happened. In between the portal's own
 * work is done at exactly the moment it falls due, so that broken promises, mails and their times are its own.
 */
import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { type Instant, parseInstant } from "#domain/instant.ts";
import { findByReference } from "#repositories/zaken.ts";
import type { Context } from "#services/context.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import { demoTransport } from "#services/messages/demo-mailbox.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { fileStory } from "./file-story.ts";
import type { StaffByKey } from "./insert-staff.ts";
import { moment } from "./moment.ts";
import type { Deed, Scene, Story } from "./story.ts";

/** Everything that happened until `living.now`, in the order of time. Throws when a service refuses. */
export async function replay(living: Context, staff: StaffByKey, stories: readonly Story[]): Promise<void> {
  const context = { ...living, clock: undefined }; // a story happens at its own moments
  let clock = 0 as Instant;
  for (const { at, nr, run } of scheduleOf(stories)) {
    const now = moment(at);
    if (now > context.now) throw new RangeError(`${nr} knows the future: ${at}`);
    clock = await passTime(context, clock, now);
    try {
      await run({ context: { ...context, now }, staff, zaakIdOf: (story) => zaakIdOf(context.db, stories, story) });
    } catch (cause) {
      throw new Error(`The story of ${nr} stops at ${at}`, { cause });
    }
  }
  await passTime(context, clock, context.now);
}

type Scheduled = { readonly at: string; readonly nr: string; readonly run: (scene: Scene) => Promise<void> };

/** All deeds of all stories, the earliest first; those of one moment in the order in which they are told. */
function scheduleOf(stories: readonly Story[]): readonly Scheduled[] {
  const all = stories.flatMap((story): readonly Scheduled[] => [
    { at: story.filedAt ?? story.receivedAt, nr: story.nr, run: (scene) => fileStory(scene, story) },
    ...story.deeds.map((deed: Deed) => ({
      at: deed.at,
      nr: story.nr,
      run: async (scene: Scene) => deed.run(scene, await scene.zaakIdOf(story.nr)),
    })),
  ]);
  return all.toSorted((one, other) => moment(one.at) - moment(other.at));
}

async function zaakIdOf(db: Database, stories: readonly Story[], nr: string): Promise<number> {
  const reference = stories.find((story) => story.nr === nr)?.reference;
  const zaak = reference && (await findByReference(db, reference));
  if (!zaak) throw new Error(`${nr} has not come in yet`);
  return zaak.id;
}

/** Sweeps and sends at every moment at which something falls due, up to and including `until`. */
async function passTime(context: Context, from: Instant, until: Instant): Promise<Instant> {
  let clock = from;
  for (;;) {
    const due = await nextDue(context.db);
    if (due === undefined || due > until) return until;
    if (due < clock) throw new Error("Time stands still: what fell due is due again");
    clock = due;
    const there = { ...context, now: due };
    await sweepPromises(there);
    await deliverMessages(there, demoTransport);
    if ((await nextDue(context.db)) === due) throw new Error("Time stands still: what fell due is still due");
  }
}

/** When the portal has something to do of its own accord: the first of what runs, stands still, or waits to be sent. */
async function nextDue(db: Database): Promise<Instant | undefined> {
  const [row] = await db.execute<{ at: string | null }>(sql`
    SELECT to_char(least(
      (SELECT min(due_at) FROM promises WHERE outcome = 'running'),
      (SELECT min(look_again_at) FROM zaak_states),
      (SELECT min(not_before) FROM messages WHERE status = 'queued')
    ) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`);
  return row?.at ? parseInstant(row.at) : undefined;
}
