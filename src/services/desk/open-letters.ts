/** Letters to print and mail that came back, as far as this employee may see the zaak. */
import type { Employee } from "#auth/employee.ts";
import type { OpenMessage } from "#repositories/sent-mail.ts";
import { findStaff } from "#repositories/staff.ts";
import { findByReference, findZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { lettersToPrint, refusedMails } from "../messages/letters.ts";
import { maySee } from "./may-see.ts";
import { handlerOf } from "./zaak-standing.ts";

export type OpenLetter = OpenMessage;

/** The oldest letter first, the newest refusal first; of the citizens' mail only. */
export async function openLetters(context: Context, employee: Employee) {
  const staff = await findStaff(context.db);
  const visible = async (messages: readonly OpenMessage[]): Promise<readonly OpenLetter[]> => {
    const seen: OpenLetter[] = [];
    for (const message of messages) {
      const found = await findByReference(context.db, message.reference);
      const zaak = found && (await findZaak(context.db, found.id));
      if (!message.toStaff && zaak && maySee(employee, zaak, handlerOf(zaak, staff))) seen.push(message);
    }
    return seen;
  };
  return { letters: await visible(await lettersToPrint(context)), refused: await visible(await refusedMails(context)) };
}
