/** Takes back a step of one's own within five minutes, as long as its message was not sent. Both stay visible. */
import { z } from "zod";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import type { Instant } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { RecordedEvent } from "#domain/zaak.ts";
import { deskMailKey } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { reachesFurther } from "./reaches-further.ts";

const UNDO_MS = 5 * 60_000;

export const undoStep = deskAction({
  slug: "ongedaan-maken",
  words: {
    title: "Laatste stap ongedaan maken",
    button: "Ongedaan maken",
    explanation:
      "Dit kan tot 5 minuten na de stap, zolang de burger er nog geen bericht over kreeg. Beide regels blijven in de tijdlijn staan.",
  },
  possible: (facts) => lastOwnStep(facts).length > 0 && undoable(facts).ok,
  fields: () => [],
  schema: z.object({}),
  decide: (_, facts) => {
    const step = undoable(facts);
    if (!step.ok) return refused({ refusal: step.refusal });
    return granted({
      events: step.value.map(({ seq }) => ({ type: "corrected", at: facts.now, correctsSeq: seq })),
      cancelsMessages: step.value.map(({ seq }) => deskMailKey(facts.zaak.reference, seq)),
    });
  },
});

/** The events of one's newest step: those that were written at one moment. */
function lastOwnStep({ zaak, employee }: Pick<DeskFacts, "zaak" | "employee">): readonly RecordedEvent[] {
  const byStaff = standingEvents(zaak.events).filter(({ actor }) => actor.kind === "staff");
  const newest = byStaff.toSorted((one, other) => one.seq - other.seq).at(-1);
  if (newest?.actor.kind !== "staff" || newest.actor.id !== employee.id) return [];
  return byStaff.filter(({ recordedAt }) => recordedAt === newest.recordedAt);
}

/** What can be taken back, or why not. Whether its message went already is asked in the transaction. */
function undoable(facts: DeskFacts): Result<readonly RecordedEvent[], DeskRefusal> {
  const step = lastOwnStep(facts);
  const [first] = step;
  if (!first) return refused({ code: "nothing-to-undo" });
  if (facts.now - first.recordedAt > (UNDO_MS as Instant)) return refused({ code: "undo-too-late" });
  if (step.some(reachesFurther)) return refused({ code: "nothing-to-undo" });
  return granted(step);
}
