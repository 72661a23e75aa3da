/** A report of danger rouses who is on duty at once, whoever else was called (product/categories.md, 2). */
import type { Database } from "#db/client.ts";
import type { Zaak } from "#domain/zaak.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import { queueMessage } from "./queue-message.ts";

/** Queues an alert to every inspector, or to the team leader where there are none; whether it did. Nothing for less than danger. */
export async function alertForDanger(context: Context, tx: Database, { id, facts }: Zaak): Promise<boolean> {
  if (facts.severity !== "danger") return false;
  const everyone = await findStaff(tx);
  const inspectors = everyone.filter(({ role }) => role === "inspecteur");
  const onDuty = inspectors.length > 0 ? inspectors : everyone.filter(({ role }) => role === "teamleider");
  for (const { id: staffId } of onDuty) {
    const alert = {
      purpose: "team-alert",
      to: { staffId },
      dedupeKey: `danger:${id}:${staffId}`,
      facts: { about: "danger" },
    } as const;
    await queueMessage(context, tx, id, [], alert);
  }
  return onDuty.length > 0;
}
