/** Gives the place of an appointment back to others, as long as its time has not begun. */
import type { Database } from "#db/client.ts";
import { appointmentOf } from "#domain/appointment.ts";
import type { Instant } from "#domain/instant.ts";
import type { Zaak } from "#domain/zaak.ts";
import { givePlaceBack } from "#repositories/call-slots.ts";

/** Does nothing for a zaak without an appointment that is still to come. */
export async function releaseAppointment(tx: Database, zaak: Zaak, now: Instant): Promise<void> {
  const slot = appointmentOf(zaak);
  if (slot && slot.startsAt > now) await givePlaceBack(tx, slot.startsAt);
}
