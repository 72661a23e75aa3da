/** Another time for an appointment: its new place is taken, its old one given back. In the transaction that records it. */
import type { Database } from "#db/client.ts";
import type { CallSlot } from "#domain/call-slots.ts";
import type { Zaak } from "#domain/zaak.ts";
import { takePlace } from "#repositories/call-slots.ts";
import type { Context } from "../context.ts";
import { releaseAppointment } from "./release-appointment.ts";

/** False: someone else took the last place meanwhile, and nothing is changed. */
export async function changeSlot(
  { organisation, now }: Pick<Context, "organisation" | "now">,
  tx: Database,
  zaak: Zaak,
  { startsAt }: CallSlot,
): Promise<boolean> {
  if (!(await takePlace(tx, startsAt, organisation.callHours?.places ?? 0))) return false;
  await releaseAppointment(tx, zaak, now);
  return true;
}
