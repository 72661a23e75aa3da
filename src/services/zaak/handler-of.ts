import type { Database } from "#db/client.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";
import { findTeamLeader } from "#repositories/staff.ts";

/** The number of the employee who handles this zaak now; nothing while nobody does. */
export function handlerIdOf(zaak: Zaak): number | undefined {
  const assigned = standingEvents(zaak.events).findLast((event) => event.type === "assigned");
  return assigned?.type === "assigned" ? Number(assigned.handlerId) : undefined;
}

/** Who is told of what cannot wait: the handler, or the team leader while there is none. */
export const handlerOrLeader = async (tx: Database, zaak: Zaak): Promise<number | undefined> =>
  handlerIdOf(zaak) ?? (await findTeamLeader(tx))?.id;
