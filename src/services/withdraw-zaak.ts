/** The citizen withdraws their zaak; an order that was not sent yet is cancelled, and its copies are free again. */
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import { addToStock } from "#repositories/publication-stock.ts";
import { changeZaak } from "./change-zaak.ts";
import type { Context } from "./context.ts";
import { handlerIdOf } from "./handler-of.ts";

export type WithdrawalRefusal = { readonly code: "zaak-ended" } | { readonly code: "already-sent" };

/** Ends the zaak that was opened with its key; its running promises lapse. */
export async function withdrawZaak(context: Context, zaakId: number): Promise<Result<void, WithdrawalRefusal>> {
  const changed = await changeZaak<WithdrawalRefusal>(context, zaakId, { kind: "citizen" }, async (zaak, _, tx) => {
    const problem = whyNotWithdrawable(zaak);
    if (problem) return refused(problem);
    for (const line of zaak.facts.order ?? []) await addToStock(tx, line);
    const staffId = handlerIdOf(zaak);
    return granted({
      events: [{ type: "withdrawn" as const, at: context.now }],
      messages: [
        { purpose: "withdrawn" as const, to: "citizen" as const, dedupeKey: `withdrawn:${zaakId}` },
        ...(staffId === undefined
          ? []
          : [{ purpose: "information-added" as const, to: { staffId }, dedupeKey: `withdrawn-handler:${zaakId}` }]),
      ],
    });
  });
  return changed.ok ? granted(undefined) : changed;
}

const ENDS: readonly ZaakEventType[] = ["withdrawn", "forwarded", "closed", "answered", "anonymised"];

/** Why this zaak can no longer be withdrawn; nothing when it can. */
export function whyNotWithdrawable(zaak: Zaak): WithdrawalRefusal | undefined {
  const last = standingEvents(zaak.events).findLast(({ type }) => ENDS.includes(type) || type === "reopened");
  if (last && last.type !== "reopened") return { code: "zaak-ended" };
  if (zaak.kind === "publicaties" && standingEvents(zaak.events).some(({ type }) => type === "sent"))
    return { code: "already-sent" };
  return undefined;
}
