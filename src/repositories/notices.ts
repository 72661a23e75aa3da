/** The zaken in which an ingebrekestelling came in: few, and each costs money or brings someone to the court. */
import { and, eq, not, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { zaakEvents, zaakStates, zaken } from "#db/schema.ts";
import type { OrganisationSlug } from "#domain/charter.ts";

/** Those of this organisation of which the amount was not set yet, the oldest first. */
export async function zakenInDefault(
  db: Database,
  organisation: OrganisationSlug,
): Promise<readonly { readonly id: number; readonly handlerId: number | null }[]> {
  // Written out, not as parameters: only then do the partial indexes of 0006 serve.
  const noticed = sql`${zaken.id} IN (
    SELECT id FROM zaken WHERE kind = 'dwangsom'
    UNION SELECT zaak_id FROM zaak_events WHERE type = 'ingebrekestelling')`;
  const isSet = sql`EXISTS (SELECT 1 FROM ${zaakEvents}
    WHERE ${zaakEvents.zaakId} = ${zaken.id} AND ${zaakEvents.type} = 'dwangsom-set')`;
  return db
    .select({ id: zaken.id, handlerId: zaakStates.handlerId })
    .from(zaken)
    .innerJoin(zaakStates, eq(zaakStates.zaakId, zaken.id))
    .where(and(eq(zaken.organisation, organisation), noticed, not(isSet)))
    .orderBy(zaken.id);
}
