/** The citizen chooses another time to be called, or a new one after we missed each other. */
import { appointmentOf } from "#domain/appointment.ts";
import { endingOf } from "#domain/ending.ts";
import { isErased } from "#domain/is-erased.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import { readSlot, slotValue } from "#kinds/slot-field.ts";
import type { Context } from "../context.ts";
import { freeCallSlots } from "../filing/free-call-slots.ts";
import { changeSlot } from "./change-slot.ts";
import { changeZaak } from "./change-zaak.ts";
import { handlerIdOf } from "./handler-of.ts";

export type AppointmentRefusal =
  | { readonly code: "zaak-ended" }
  | { readonly code: "nothing-chosen" }
  | { readonly code: "slot-taken" };

/** Whether there is an appointment here to move: of an open zaak. */
export const canMoveAppointment = (zaak: Zaak): boolean =>
  appointmentOf(zaak) !== undefined && endingOf(zaak.events) === undefined && !isErased(zaak);

/** `typed`: the chosen half hour, as kinds/slot-field.ts writes it. The same time again changes nothing. */
export async function moveAppointment(
  context: Context,
  zaakId: number,
  typed: string,
): Promise<Result<void, AppointmentRefusal>> {
  const slot = readSlot(typed, context.organisation);
  if (!slot) return refused({ code: "nothing-chosen" });
  const changed = await changeZaak<AppointmentRefusal>(
    context,
    zaakId,
    { kind: "citizen" },
    async (zaak, _, tx, held) => {
      if (!canMoveAppointment(zaak)) return refused({ code: "zaak-ended" });
      if (appointmentOf(zaak)?.startsAt === slot.startsAt) return granted({ events: [] });
      const free = await freeCallSlots({ ...held, db: tx });
      const isOffered = free.some(({ startsAt }) => slotValue(startsAt) === typed.trim());
      if (!isOffered || !(await changeSlot(held, tx, zaak, slot))) return refused({ code: "slot-taken" });
      const key = `appointment:${zaakId}:${zaak.events.length + 1}`;
      const staffId = handlerIdOf(zaak);
      return granted({
        events: [{ type: "appointment-made" as const, at: held.now, ...slot }],
        messages: [
          { purpose: "appointment" as const, to: "citizen" as const, dedupeKey: key },
          ...(staffId === undefined
            ? []
            : [{ purpose: "information-added" as const, to: { staffId }, dedupeKey: `${key}:handler` }]),
        ],
      });
    },
  );
  return changed.ok ? granted(undefined) : changed;
}
