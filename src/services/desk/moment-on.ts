/** The moment of something that happened on a given day, as precisely as it is known. */
import type { Day } from "#domain/day.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import { dayAt, type Instant, instantOn } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { ActionRefusal, DeskFacts } from "./desk-action.ts";

type Known = { readonly receivedAt: Instant; readonly now: Instant };

/**
 * Now, when no day is given or it is today without a time; noon of an earlier day, or the given time. Never before the
 * zaak came in, never in the future: `day-in-future`, `moment-in-future`, `day-before-receipt`, `moment-before-receipt`.
 */
export function momentOn(
  { receivedAt, now }: Known,
  day: Day | undefined,
  time?: { readonly hour: number; readonly minute: number },
): Result<Instant, DeskRefusal> {
  const on = day ?? dayAt(now);
  if (on > dayAt(now)) return refused({ code: "day-in-future" });
  if (on < dayAt(receivedAt)) return refused({ code: "day-before-receipt", receivedOn: dayAt(receivedAt) });
  if (time === undefined) {
    if (on === dayAt(now)) return granted(now);
    const noon = instantOn(on, 12);
    return granted(noon < receivedAt ? receivedAt : noon); // a letter of the day it came in
  }
  const at = instantOn(on, time.hour, time.minute);
  if (at > now) return refused({ code: "moment-in-future" });
  return at < receivedAt ? refused({ code: "moment-before-receipt" }) : granted(at);
}

/** When a step on this zaak really happened; what is wrong is said at the field that asks the day. */
export function happenedAt(
  { zaak, now }: DeskFacts,
  day: Day | undefined,
  field = "verstuurdOp",
): Result<Instant, ActionRefusal> {
  const at = momentOn({ receivedAt: zaak.receivedAt, now }, day);
  return at.ok ? at : refused({ refusal: at.refusal, field });
}
