/** Writes down that a letter was posted: that is the moment at which what it says has happened. */
import type { Employee } from "#auth/employee.ts";
import type { Day } from "#domain/day.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { broughtBy, waitingLetters } from "#domain/waiting-letter.ts";
import { insertAudit } from "#repositories/audit.ts";
import type { Context } from "../context.ts";
import { recordLetterPosted } from "../messages/letters.ts";
import { changeZaak, type NewEvent } from "../zaak/change-zaak.ts";
import type { ZaakFile } from "../zaak/open-zaak.ts";
import { deskFacts } from "./desk-facts.ts";
import { momentOn } from "./moment-on.ts";
import { repairs } from "./repairs.ts";
import { lastEvent } from "./zaak-standing.ts";

/**
 * False when it was no letter that waits: posted already, or nothing to tell any more.
 * @param on  the day it was posted, where that was not just now; never before the letter was written
 */
export async function postLetter(
  context: Context,
  employee: Employee,
  { zaak, messages }: Pick<ZaakFile, "zaak" | "messages">,
  messageId: number,
  on?: Day,
): Promise<Result<boolean, DeskRefusal>> {
  const message = messages.find(({ id }) => id === messageId);
  if (message?.status !== "letter" && message?.status !== "refused") return granted(false);
  const letter = waitingLetters(zaak).find(({ seq }) => seq === message.facts["seq"]);
  const actor = { kind: "staff", id: employee.id } as const;
  const changed = await changeZaak<DeskRefusal>(context, zaak.id, actor, async (now, assessment, tx, held) => {
    const moment = momentOn({ receivedAt: letter?.at ?? zaak.receivedAt, now: held.now }, on);
    if (!moment.ok) return moment;
    const events: readonly NewEvent[] = [
      ...waitingLetters(now)
        .filter(({ seq }) => seq === letter?.seq)
        .map((each) => broughtBy(each, moment.value)),
      ...(message.purpose === "received" && !lastEvent(now, "receipt-confirmed")
        ? [{ type: "receipt-confirmed", at: moment.value } as const]
        : []),
    ];
    const facts = await deskFacts(held, tx, employee, now, assessment);
    return granted({ events: [...events, ...repairs(facts, events)] });
  });
  if (!changed.ok) return refused(changed.refusal);
  // After the facts: what breaks off here leaves a letter in the list, never one that went out without them.
  if (!(await recordLetterPosted(context, messageId))) return granted(false);
  await insertAudit(context.db, { at: context.now, actor, action: "post-letter", zaakId: zaak.id });
  return granted(true);
}
