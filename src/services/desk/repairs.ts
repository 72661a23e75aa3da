/**
 * A letter that went in time but was registered late: the portal has declared a promise broken that was kept. The
 * declaration is taken back by a correcting event; both stay visible, and the citizen hears that we were in time.
 */
import { standingEvents } from "#domain/standing-events.ts";
import type { NewEvent } from "../zaak/change-zaak.ts";
import type { DeskFacts } from "./desk-action.ts";
import { assessWith } from "./try-events.ts";

/** The corrections that these events make necessary; none where nothing was declared wrongly. */
export function repairs(facts: DeskFacts, added: readonly NewEvent[]): readonly NewEvent[] {
  const declared = standingEvents(facts.zaak.events).filter((event) => event.type === "promise-broken");
  const isBackdated = added.some(({ at }) => at < facts.now);
  if (declared.length === 0 || !isBackdated) return [];
  const others = facts.zaak.events.filter(({ type }) => type !== "promise-broken");
  const { promises } = assessWith(facts, [...others, ...added]);
  return declared.flatMap(({ norm, run, seq }) => {
    const promise = promises.find((each) => each.norm === norm && each.run === run);
    const isStill = promise === undefined || promise.outcome === "broken" || promise.outcome === "late";
    return isStill ? [] : [{ type: "corrected", at: facts.now, correctsSeq: seq } as const];
  });
}
