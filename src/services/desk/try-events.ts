/** Asks the rules what they would make of events before they happen. */
import { assess } from "#domain/assess.ts";
import type { Assessment, EventProblem } from "#domain/assessment.ts";
import type { Charter } from "#domain/charter.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import type { Instant } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";

type Known = { readonly zaak: Zaak; readonly charter: Charter; readonly now: Instant };

/** What would stand after these events. */
export const assessWith = ({ zaak, charter, now }: Known, events: readonly ZaakEvent[]): Assessment =>
  assess({
    ...zaak.facts,
    charter,
    kind: zaak.kind,
    receivedAt: zaak.receivedAt,
    channel: zaak.channel,
    events,
    asOf: now,
  });

/** What would stand if these were added; or `rules-refuse`, where the rules would drop one or count less than it says. */
export function tryEvents(known: Known, added: readonly ZaakEvent[]): Result<Assessment, DeskRefusal> {
  // The rules judge by the days alone: a letter that went in time and is registered late must not meet our own
  // declaration that it never went (repairs.ts takes that back).
  const before = known.zaak.events.filter(({ type }) => type !== "promise-broken");
  const after = assessWith(known, [...before, ...added]);
  const ours = ({ event }: EventProblem) => event !== undefined && event >= before.length;
  // A year without holiday data is for the citizen to read in the derivation, no reason to stop an employee.
  const problem = [...after.refused, ...after.warnings].find((each) => ours(each) && each.code !== "no-holiday-data");
  if (!problem) return granted(after);
  return refused({ code: "rules-refuse", problem: problem.code, on: problem.on, number: problem.number });
}
