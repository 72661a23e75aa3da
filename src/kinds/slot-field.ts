/** The question which half hour suits: in the form to be called back, and on the page of the zaak to move it. */
import { z } from "zod";
import type { CallSlot } from "#domain/call-slots.ts";
import { isoOfDay, parseDay } from "#domain/day.ts";
import { longDay } from "#domain/day-words.ts";
import { dayAt, type Instant, instantOn, timeAt } from "#domain/instant.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { CallSlotChoice, Field } from "./kind.ts";

const MISSING = "Kies wanneer wij u mogen bellen.";
const TAKEN = "Kies een ander moment. Dit moment is niet meer vrij.";
const NONE = "Kies een andere dag om dit formulier in te vullen, of bel ons. Er is nu geen moment meer vrij.";

/** A slot as an answer: "2026-11-23 10:00", by the wall clock. */
export function slotValue(startsAt: Instant): string {
  const { hour, minute } = timeAt(startsAt);
  return `${isoOfDay(dayAt(startsAt))} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The slot of an answer; nothing when it is none, or where the organisation does not call back. */
export function readSlot(answer: string | undefined, { callHours }: Organisation): CallSlot | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/.exec(answer?.trim() ?? "");
  const day = match && parseDay(match[1] as string);
  if (!match || day === undefined || day === null || !callHours) return undefined;
  const startsAt = instantOn(day, Number(match[2]), Number(match[3]));
  return { startsAt, endsAt: (startsAt + callHours.slotMinutes * 60_000) as Instant };
}

export const slotField = (slots: readonly CallSlotChoice[], organisation: Organisation): Field => ({
  name: "moment",
  label: "Wanneer mogen wij u bellen?",
  hint: "U ziet alleen momenten waarop nog plaats is.",
  input: "select",
  options: slots.map(({ startsAt, time }) => ({ value: slotValue(startsAt), label: time })),
  optionGroups: [...Map.groupBy(slots, ({ day }) => day)].map(([heading, ofDay]) => ({
    heading,
    values: ofDay.map(({ startsAt }) => slotValue(startsAt)),
  })),
  schema: z.string(MISSING).superRefine((typed, context) => {
    if (slots.some(({ startsAt }) => slotValue(startsAt) === typed.trim())) return;
    const message = slots.length === 0 ? NONE : typed.trim() === "" ? MISSING : TAKEN;
    context.addIssue({ code: "custom", message });
  }),
  shown: (answer) => shownSlot(readSlot(answer, organisation)) ?? answer,
});

/** "maandag 23 november 2026, 10.00 tot 10.30 uur" */
function shownSlot(slot: CallSlot | undefined): string | undefined {
  if (!slot) return undefined;
  const time = (at: Instant) => slotValue(at).slice(11).replace(":", ".").replace(/^0/, "");
  return `${longDay(dayAt(slot.startsAt))}, ${time(slot.startsAt)} tot ${time(slot.endsAt)} uur`;
}
