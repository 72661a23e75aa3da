/** Erases the people and the words of a zaak; its facts stay (dates, codes and numbers, so the figures stay too). */
import { granted } from "#domain/result.ts";
import type { Actor } from "#domain/zaak.ts";
import { eraseAttachments } from "#repositories/attachment-bytes.ts";
import { insertAudit } from "#repositories/audit.ts";
import { eraseMessages } from "#repositories/messages.ts";
import { eraseParties } from "#repositories/parties.ts";
import { eraseTexts } from "#repositories/texts.ts";
import type { Context } from "../context.ts";
import { changeZaak } from "./change-zaak.ts";

/** Blanks names, addresses, words, mails and files, takes back unsent messages, and records that it was done. */
export async function eraseZaak(context: Context, zaakId: number, actor: Actor): Promise<void> {
  await changeZaak<never>(context, zaakId, actor, async (_zaak, _assessment, tx, { now }) => {
    await eraseParties(tx, zaakId);
    await eraseTexts(tx, zaakId, now);
    await eraseMessages(tx, zaakId);
    await eraseAttachments(tx, zaakId, now); // their bytes follow: files/tidy-files.ts
    await insertAudit(tx, { at: now, actor, action: "erased", zaakId });
    return granted({ events: [{ type: "anonymised", at: now }] });
  });
}
