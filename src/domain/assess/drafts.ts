/** The promises of one norm on one zaak: usually one, more when a report is opened again or a message named a day. */
import { yearWithoutData } from "../holidays.ts";
import { dayAt, type Instant } from "../instant.ts";
import type { Severity } from "../term.ts";
import type { ZaakEventType } from "../zaak-event.ts";
import { type Draft, dayOfDue, type Part, withStep } from "./draft.ts";
import { firstDraft } from "./first-draft.ts";
import { settledStepOf } from "./first-due.ts";
import { repeats } from "./move-by-notice.ts";
import { movedBy } from "./moves.ts";
import type { RunningNorm } from "./running-norms.ts";
import type { Setting } from "./setting.ts";
import { type Entry, isOf } from "./timeline.ts";

/** What ends a zaak here or sends it elsewhere: nothing runs after it. */
const ENDING: readonly ZaakEventType[] = ["withdrawn", "forwarded", "closed"];
export const isEnding = ({ event }: Entry): boolean => ENDING.includes(event.type);

/** The events that do what the norm promises. A verdaging is a message, not the deed. */
export const isDeed = ({ run }: Pick<Draft, "run">, { event }: Entry): boolean =>
  event.type !== "verdaging" && run.fulfilledBy.includes(event.type);

/** Every run of the norm, each with its day moved by all that counts. */
export function draftsOf(running: RunningNorm, entries: readonly Entry[], setting: Setting): readonly Draft[] {
  const drafts: Draft[] = [];
  let severity: Severity = setting.input.severity ?? "normal";
  for (const part of partsOf(running, entries)) {
    const first = firstDraft(running, part, severity, drafts.length + 1, setting.input);
    for (const draft of runsOf(first, setting)) {
      drafts.push(settled(draft));
      severity = draft.severity;
    }
  }
  return drafts;
}

/** A report that is opened again starts again ("iets aan de melding gedaan"); other requests do not. */
function partsOf({ run }: RunningNorm, entries: readonly Entry[]): readonly Part[] {
  if (!("bySeverity" in run.term)) return [{ entries }];
  const parts: { reopenedAt?: Instant; entries: Entry[] }[] = [{ entries: [] }];
  for (const entry of entries) {
    if (isOf(entry, "reopened")) parts.push({ reopenedAt: entry.event.at, entries: [] });
    else parts.at(-1)?.entries.push(entry);
  }
  return parts;
}

/** The run and those that follow from it: after a message in time, the next one runs until the day it named. */
function runsOf(first: Draft, setting: Setting): readonly Draft[] {
  const runs: Draft[] = [];
  let current = first;
  for (const entry of first.entries) {
    if (isDeed(current, entry) || isEnding(entry)) break;
    const next = movedBy(current, entry, setting);
    const isKeptByIt =
      next.noticeAt !== undefined && current.noticeAt === undefined && next.run.notice?.effect === "keeps";
    current = isKeptByIt && repeats(next) ? nextRun(next, entry, runs) : next;
  }
  return [...runs, current];
}

function nextRun(kept: Draft, entry: Entry, runs: Draft[]): Draft {
  runs.push(kept);
  const on = "until" in entry.event ? entry.event.until : undefined;
  if (on === undefined) throw new Error("a message that keeps a promise names a day");
  return {
    ...kept,
    number: kept.number + 1,
    startedAt: entry.event.at,
    due: { on },
    originalDue: { on },
    unmovedOn: on,
    steps: [{ step: "delay-notice", sentOn: dayAt(entry.event.at), on }],
    standstills: [],
    pausedDays: 0,
    noticeAt: undefined,
    noticeLimit: undefined,
  };
}

/** Says last how the day came to be an ordinary one, unless it is a day that was named. */
function settled(draft: Draft): Draft {
  const on = dayOfDue(draft.due);
  if (on === undefined || draft.unmovedOn === undefined) return draft;
  const step = settledStepOf(draft);
  const without = hangsOnFreeDays(draft) ? yearWithoutData(on) : undefined;
  return withStep(
    draft,
    ...(step ? [step] : []),
    ...(without === undefined ? [] : [{ step: "no-holiday-data", year: without } as const]),
  );
}

/** Whether another free day would make another last day. */
const hangsOnFreeDays = ({ weekends, steps }: Draft): boolean =>
  weekends === "atw" || steps.some((step) => step.step === "term" && "workingDays" in step.term);
