/** Gives new events their place in the timeline, and puts their words where they can be erased. */
import type { Database } from "#db/client.ts";
import type { Actor, RecordedEvent, Zaak } from "#domain/zaak.ts";
import { insertTexts } from "#repositories/texts.ts";
import type { Context } from "../context.ts";
import type { NewEvent } from "./change-zaak.ts";

/** The events as they will stand, after the last of the zaak; their words are written to `texts`. */
export async function recordEvents(
  { now }: Pick<Context, "now">,
  tx: Database,
  zaak: Zaak,
  actor: Actor,
  events: readonly NewEvent[],
): Promise<readonly RecordedEvent[]> {
  const words = events.flatMap(({ text }) => (text ? [text] : []));
  const textIds = [...(await insertTexts(tx, zaak.id, words))];
  const lastSeq = Math.max(0, ...zaak.events.map(({ seq }) => seq));
  return events.map(({ text, ...event }, index) => {
    const textId = text && textIds.shift();
    const seq = lastSeq + 1 + index;
    return { ...event, seq, recordedAt: now, actor, ...(textId !== undefined && { textId }) } as RecordedEvent;
  });
}

/** The zaak with these events in its timeline, oldest first. */
export const withEvents = (zaak: Zaak, added: readonly RecordedEvent[]): Zaak => ({
  ...zaak,
  events: [...zaak.events, ...added].sort((one, other) => one.at - other.at || one.seq - other.seq),
});
