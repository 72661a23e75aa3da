/** The agreed time of an appointment, where a promise hangs on one: shown in place of its last moment. */
import type { CallSlot } from "#domain/call-slots.ts";
import type { DerivationStep } from "#domain/derivation.ts";
import { slotWords } from "./dates.ts";

type Derived = { readonly derivation: readonly DerivationStep[] };

/** As last agreed; nothing for a promise without an appointment. */
export function agreedSlot({ derivation }: Derived): CallSlot | undefined {
  const step = derivation.findLast((each) => each.step === "appointment" || each.step === "appointment-made");
  if (step?.step !== "appointment" && step?.step !== "appointment-made") return undefined;
  return step.startsAt === undefined ? undefined : { startsAt: step.startsAt, endsAt: step.at };
}

/** "maandag 23 november 2026 tussen 10.00 en 10.30 uur" */
export function agreedWords(promise: Derived): string | undefined {
  const slot = agreedSlot(promise);
  return slot && slotWords(slot);
}
