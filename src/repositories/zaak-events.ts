/** The timeline of a zaak. Events are appended and read; there is no updating and no deleting. */
import type { Database } from "#db/client.ts";
import { zaakEvents } from "#db/schema.ts";
import type { Actor, RecordedEvent } from "#domain/zaak.ts";
import { factsOfZaakEvent, zaakEventOfFacts } from "#domain/zaak-event-schema.ts";
import { moment, stored } from "./moments.ts";

/** Writes events with the numbers they hold; fails when another writer took one of them (the primary key). */
export async function appendEvents(tx: Database, zaakId: number, events: readonly RecordedEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(zaakEvents).values(
    events.map((event) => ({
      zaakId,
      seq: event.seq,
      type: event.type,
      happenedAt: stored(event.at),
      recordedAt: stored(event.recordedAt),
      actorKind: event.actor.kind,
      actorId: event.actor.kind === "staff" ? event.actor.id : null,
      facts: factsOfZaakEvent(event),
      textId: event.textId ?? null,
      correctsSeq: event.correctsSeq ?? null,
    })),
  );
}

/** The event of a row; throws when the row holds what we never wrote. */
export function recordedEventOf(row: typeof zaakEvents.$inferSelect): RecordedEvent {
  return {
    ...zaakEventOfFacts(row.type, moment(row.happenedAt), row.facts),
    seq: row.seq,
    recordedAt: moment(row.recordedAt),
    actor: actorOf(row),
    ...(row.textId !== null && { textId: row.textId }),
    ...(row.correctsSeq !== null && { correctsSeq: row.correctsSeq }),
  } as RecordedEvent;
}

const actorOf = ({ actorKind, actorId }: typeof zaakEvents.$inferSelect): Actor =>
  actorKind === "staff" ? { kind: "staff", id: actorId as number } : { kind: actorKind };
