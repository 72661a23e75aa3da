/** What every rule about one event may ask beside the promise itself. */

import { type Draft, dayOfDue, isInTime } from "./draft.ts";
import type { RuledInput } from "./ruled-input.ts";
import type { Entry } from "./timeline.ts";
import type { Verdicts } from "./verdicts.ts";

export type Setting = {
  readonly input: RuledInput;
  readonly verdicts: Verdicts;
  /** The term of the law on the same zaak, all its moves included; absent while that one is worked out. */
  readonly law?: Draft | undefined;
};

/** Refuses what was sent after the promise's day; true when it came in time. */
export function cameInTime(draft: Draft, { event, index }: Entry, { verdicts }: Setting): boolean {
  if (isInTime(event.at, draft.due)) return true;
  verdicts.refuse(index, { code: "too-late", on: dayOfDue(draft.due) });
  return false;
}
