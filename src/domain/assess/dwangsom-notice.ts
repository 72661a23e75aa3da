/** An ingebrekestelling about something handled elsewhere: a zaak of its own (kind "dwangsom"). */

import type { Day } from "../day.ts";
import { dayAt } from "../instant.ts";
import type { RuledInput } from "./ruled-input.ts";

export type DwangsomNotice = {
  readonly receivedOn: Day;
  readonly termEndsOn?: Day | undefined;
  readonly isTooEarly: boolean;
};

/** The notice itself; before the term has ended it has no effect (art. 4:17 lid 3 Awb). */
export function dwangsomNotice({ kind, receivedAt, termEndsOn }: RuledInput): DwangsomNotice | undefined {
  if (kind !== "dwangsom" || receivedAt === undefined) return undefined;
  const receivedOn = dayAt(receivedAt);
  return { receivedOn, termEndsOn, isTooEarly: termEndsOn !== undefined && receivedOn <= termEndsOn };
}
