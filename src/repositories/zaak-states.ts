/** The projection of where each zaak stands. */
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { zaakStates } from "#db/schema.ts";
import { day, isoOfDay } from "#domain/day.ts";
import type { ZaakState } from "#domain/projection.ts";
import type { ZaakStatus } from "#domain/zaak.ts";
import { momentOrNone, storedOrNull } from "./moments.ts";

/** Where the zaak stands, as stored. */
export async function findState(db: Database, zaakId: number): Promise<ZaakState | undefined> {
  const [row] = await db.select().from(zaakStates).where(eq(zaakStates.zaakId, zaakId));
  return (
    row && {
      status: row.status as ZaakStatus,
      handlerId: row.handlerId ?? undefined,
      nextDueAt: momentOrNone(row.nextDueAt),
      closedAt: momentOrNone(row.closedAt),
      destroyAfter: row.destroyAfter === null ? undefined : day(row.destroyAfter),
      lookAgainAt: momentOrNone(row.lookAgainAt),
      lastSeq: row.lastSeq,
    }
  );
}

/** Writes where the zaak stands. */
export async function saveState(tx: Database, zaakId: number, state: ZaakState): Promise<void> {
  const row = {
    status: state.status,
    handlerId: state.handlerId ?? null,
    nextDueAt: storedOrNull(state.nextDueAt),
    closedAt: storedOrNull(state.closedAt),
    destroyAfter: state.destroyAfter === undefined ? null : isoOfDay(state.destroyAfter),
    lookAgainAt: storedOrNull(state.lookAgainAt),
    lastSeq: state.lastSeq,
  };
  await tx
    .insert(zaakStates)
    .values({ zaakId, ...row })
    .onConflictDoUpdate({ target: zaakStates.zaakId, set: row });
}
