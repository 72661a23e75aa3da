/** Who saw and did what, without saying anything of the citizen. Appended, never changed. */
import type { Database } from "#db/client.ts";
import { audit } from "#db/schema.ts";
import { type Instant, isoOfInstant } from "#domain/instant.ts";
import type { Actor } from "#domain/zaak.ts";

/** @param entry `action` is a code of ours ("view", "sign-in", "delay"), never words of anyone */
export async function insertAudit(
  db: Database,
  entry: { readonly at: Instant; readonly actor: Actor; readonly action: string; readonly zaakId?: number },
): Promise<void> {
  await db.insert(audit).values({
    at: isoOfInstant(entry.at),
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === "staff" ? entry.actor.id : null,
    action: entry.action,
    zaakId: entry.zaakId ?? null,
  });
}
