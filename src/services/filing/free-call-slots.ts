/** The half hours in which we can still call someone back. */
import { freeSlots } from "#domain/call-slots.ts";
import { dayAt } from "#domain/instant.ts";
import type { CallSlotChoice } from "#kinds/kind.ts";
import { takenPlaces } from "#repositories/call-slots.ts";
import { clockTime, longDay } from "#texts/dates.ts";
import type { Context } from "../context.ts";

/** In words, the first first; none where the organisation does not call back. */
export async function freeCallSlots({
  db,
  organisation,
  now,
}: Pick<Context, "db" | "organisation" | "now">): Promise<readonly CallSlotChoice[]> {
  if (!organisation.callHours) return [];
  return freeSlots(organisation.callHours, now, await takenPlaces(db, now)).map((slot) => ({
    ...slot,
    day: longDay(dayAt(slot.startsAt)),
    time: `${clockTime(slot.startsAt).replace(" uur", "")} tot ${clockTime(slot.endsAt)}`,
  }));
}
