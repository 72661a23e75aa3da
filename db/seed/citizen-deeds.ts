/** What citizens do in a story, on the page of their zaak. */
import { granted } from "#domain/result.ts";
import type { FlagWish } from "#domain/zaak-event.ts";
import { addInformation } from "#services/add-information.ts";
import { changeZaak } from "#services/change-zaak.ts";
import { chooseWish, flagPromise } from "#services/flag-promise.ts";
import { handlerIdOf } from "#services/handler-of.ts";
import type { Deed } from "./story.ts";

/** Says that a promise was not kept, and what they want with it where they chose. */
export const flag = (at: string, norm: string, complaint: string, wish?: FlagWish): Deed => ({
  at,
  run: async ({ context }, zaakId) => {
    const key = { norm, run: 1 };
    const flagged = await flagPromise(context, zaakId, key, complaint);
    if (!flagged.ok) throw new Error(`Not flagged: ${flagged.refusal.code}`);
    const chosen = wish && (await chooseWish(context, zaakId, key, wish));
    if (chosen && !chosen.ok) throw new Error(`Not chosen: ${chosen.refusal.code}`);
  },
});

/** Sends us more. */
export const adds = (at: string, words: string): Deed => ({
  at,
  run: async ({ context }, zaakId) => {
    const added = await addInformation(context, zaakId, words);
    if (!added.ok) throw new Error(`Not added: ${added.refusal.code}`);
  },
});

/** "Nee, niet opgelost": the report is open again, and its handler hears of it. */
export const saysNotSolved = (at: string, words: string): Deed => ({
  at,
  run: async ({ context }, zaakId) => {
    await changeZaak(context, zaakId, { kind: "citizen" }, (zaak) => {
      const staffId = handlerIdOf(zaak);
      const reopened = { type: "reopened", at: context.now, text: { role: "message", body: words } } as const;
      const told = { purpose: "information-added", dedupeKey: `reopened:${zaakId}:${zaak.events.length + 1}` } as const;
      return granted({ events: [reopened], messages: staffId === undefined ? [] : [{ ...told, to: { staffId } }] });
    });
  },
});
