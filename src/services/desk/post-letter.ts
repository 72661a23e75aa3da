/** Writes down that a letter was posted; for the message of receipt on paper that is the moment it is confirmed. */
import type { Employee } from "#auth/employee.ts";
import { granted } from "#domain/result.ts";
import { insertAudit } from "#repositories/audit.ts";
import { changeZaak } from "../change-zaak.ts";
import type { Context } from "../context.ts";
import { recordLetterPosted } from "../letters.ts";
import type { ZaakFile } from "../open-zaak.ts";
import { lastEvent } from "./zaak-standing.ts";

/** False when it was no letter that waits: posted already, or nothing to tell any more. */
export async function postLetter(
  context: Context,
  employee: Employee,
  { zaak, messages }: Pick<ZaakFile, "zaak" | "messages">,
  messageId: number,
): Promise<boolean> {
  const message = messages.find(({ id }) => id === messageId);
  if (!message || !(await recordLetterPosted(context, messageId))) return false;
  const actor = { kind: "staff", id: employee.id } as const;
  await insertAudit(context.db, { at: context.now, actor, action: "post-letter", zaakId: zaak.id });
  if (message.purpose === "received") {
    await changeZaak(context, zaak.id, actor, (now) =>
      granted({ events: lastEvent(now, "receipt-confirmed") ? [] : [{ type: "receipt-confirmed", at: context.now }] }),
    );
  }
  return true;
}
