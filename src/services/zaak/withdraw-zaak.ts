/** The citizen withdraws their zaak; an order that was not sent yet is cancelled, and its copies are free again. */
import { endingOf } from "#domain/ending.ts";
import { isErased } from "#domain/is-erased.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";
import { addToStock } from "#repositories/publication-stock.ts";
import type { Context } from "../context.ts";
import { linesToSend } from "../filing/lines-to-send.ts";
import { changeZaak } from "./change-zaak.ts";
import { handlerIdOf } from "./handler-of.ts";
import { releaseAppointment } from "./release-appointment.ts";

export type WithdrawalRefusal = { readonly code: "zaak-ended" } | { readonly code: "already-sent" };

/** Ends the zaak that was opened with its key; its running promises lapse. */
export async function withdrawZaak(context: Context, zaakId: number): Promise<Result<void, WithdrawalRefusal>> {
  const changed = await changeZaak<WithdrawalRefusal>(
    context,
    zaakId,
    { kind: "citizen" },
    async (zaak, _, tx, { now }) => {
      const problem = whyNotWithdrawable(zaak);
      if (problem) return refused(problem);
      for (const line of linesToSend(zaak)) await addToStock(tx, line);
      await releaseAppointment(tx, zaak, now);
      const staffId = handlerIdOf(zaak);
      return granted({
        events: [{ type: "withdrawn" as const, at: now }],
        messages: [
          { purpose: "withdrawn" as const, to: "citizen" as const, dedupeKey: `withdrawn:${zaakId}` },
          ...(staffId === undefined
            ? []
            : [{ purpose: "information-added" as const, to: { staffId }, dedupeKey: `withdrawn-handler:${zaakId}` }]),
        ],
      });
    },
  );
  return changed.ok ? granted(undefined) : changed;
}

/** Why this zaak can no longer be withdrawn; nothing when it can. */
export function whyNotWithdrawable(zaak: Zaak): WithdrawalRefusal | undefined {
  const isSent = standingEvents(zaak.events).some(({ type }) => type === "sent");
  if (zaak.kind === "publicaties" && isSent) return { code: "already-sent" };
  return isErased(zaak) || endingOf(zaak.events) ? { code: "zaak-ended" } : undefined;
}
