/** The timeline as the desk reads it, the newest first: what, when, by whom, and the words that went with it. */
import { dayAt, isoOfInstant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Actor, RecordedEvent } from "#domain/zaak.ts";
import { longDay, longMoment } from "#texts/dates.ts";
import { deskEventWords } from "./desk-events.ts";

export type DeskTimelineSetting = {
  readonly kind: KindSlug;
  readonly textOf: (textId: number) => string | undefined;
  readonly nameOf: (staffId: number) => string | undefined;
};

export type DeskTimelineEntry = {
  readonly state: "done" | "late";
  readonly heading: string;
  readonly when: string;
  readonly datetime: string;
  readonly lines: readonly string[];
  readonly source: string;
};

/** @param events in any order */
export function deskTimeline(events: readonly RecordedEvent[], setting: DeskTimelineSetting): DeskTimelineEntry[] {
  const takenBack = new Set(events.flatMap((event) => (event.type === "corrected" ? [event.correctsSeq] : [])));
  return events
    .toSorted((one, other) => other.at - one.at || other.seq - one.seq)
    .map((event) => entryOf(event, setting, takenBack.has(event.seq)));
}

function entryOf(
  event: RecordedEvent,
  { kind, textOf, nameOf }: DeskTimelineSetting,
  isTakenBack: boolean,
): DeskTimelineEntry {
  const words = event.textId === undefined ? undefined : textOf(event.textId);
  const late = dayAt(event.recordedAt) !== dayAt(event.at);
  return {
    state: event.type === "promise-broken" && !isTakenBack ? "late" : "done",
    heading: event.type === "assigned" ? assignedWords(event, nameOf) : deskEventWords(event, kind),
    when: longMoment(event.at),
    datetime: isoOfInstant(event.at),
    lines: [
      ...(words ? words.split(/\n{2,}/) : []),
      ...(isTakenBack ? ["Later gecorrigeerd: deze regel telt niet meer mee."] : []),
      ...(late ? [`In het portaal gezet op ${longDay(dayAt(event.recordedAt))}.`] : []),
    ],
    source: actorWords(event.actor, nameOf),
  };
}

const assignedWords = (
  { handlerId }: Extract<RecordedEvent, { type: "assigned" }>,
  nameOf: DeskTimelineSetting["nameOf"],
) => `Toegewezen aan ${nameOf(Number(handlerId)) ?? "een collega"}`;

function actorWords(actor: Actor, nameOf: DeskTimelineSetting["nameOf"]): string {
  if (actor.kind === "staff") return nameOf(actor.id) ?? "een medewerker";
  return actor.kind === "citizen" ? "de burger" : "het portaal";
}
