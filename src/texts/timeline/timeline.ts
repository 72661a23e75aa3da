/** What happened to a zaak, as its citizen reads it: the sentences of tell-event.ts, each with its moment. */
import { isoOfDay } from "#domain/day.ts";
import { dayAt, type Instant, isoOfInstant } from "#domain/instant.ts";
import type { RecordedEvent } from "#domain/zaak.ts";
import { longDay, longMoment } from "#texts/dates.ts";
import { type EventSentence, type EventSetting, tellEvent } from "./tell-event.ts";

export type TimelineEntry = {
  readonly seq: number;
  readonly state: "done" | "current" | "upcoming" | "late";
  readonly heading: string;
  readonly when: string;
  readonly datetime: string;
  readonly lines: readonly string[];
};

/** The timeline, oldest first, of what concerns the citizen. Corrected entries stay, and say so. */
export function timelineOf(events: readonly RecordedEvent[], setting: EventSetting): TimelineEntry[] {
  const correctedSeqs = new Set(events.flatMap((event) => (event.type === "corrected" ? [event.correctsSeq] : [])));
  const entries = events.flatMap((event) => {
    // What changed no day made no time stand still either.
    const told = tellEvent(event, setting.problemOf?.(event.seq) ? { ...setting, stoodStill: false } : setting);
    return told ? [entryOf(event, told, setting, correctedSeqs.has(event.seq))] : [];
  });
  // Norms that are one promise to the citizen break together: one line (product/copy.md, 0.4).
  // A wish said right after its flag adds nothing to it either.
  return entries.filter(({ state, heading, when, lines }, index) => {
    const same = entries.findIndex((other) => other.heading === heading && other.when === when);
    return same === index || (state !== "late" && lines.length > 0);
  });
}

function entryOf(
  event: RecordedEvent,
  told: EventSentence,
  setting: EventSetting,
  isCorrected: boolean,
): TimelineEntry {
  const words = event.textId === undefined ? undefined : setting.textOf(event.textId);
  const problem = setting.problemOf?.(event.seq);
  const verdict = setting.verdictOn?.(event);
  return {
    seq: event.seq,
    state: told.late && !isCorrected ? "late" : "done",
    heading: told.heading,
    when: whenOf(event.at, event.recordedAt),
    datetime: isoOfInstant(event.at),
    lines: [
      ...(told.lines ?? []),
      ...(words ? [words] : []),
      ...(problem ? [problem] : []),
      ...(verdict ? [`Het portaal zei meteen: ${verdict}`] : []),
      ...(isCorrected ? ["Dit klopte niet. Wij verbeterden het later."] : []),
    ],
  };
}

/** When it happened; and when we wrote it down, if that was another day (a letter that was registered later). */
function whenOf(at: Instant, recordedAt: Instant): string {
  const [on, recordedOn] = [dayAt(at), dayAt(recordedAt)];
  return on === recordedOn || isoOfDay(on) > isoOfDay(recordedOn)
    ? longMoment(at)
    : `${longDay(on)} (in het portaal gezet op ${longDay(recordedOn)})`;
}
