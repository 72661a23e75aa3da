/** The citizen writes that we are too late (ingebrekestelling), by letter or mail: it counts from the day it came in. */
import { granted } from "#domain/result.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { handlerIdOf } from "#services/zaak/handler-of.ts";
import type { Deed } from "./story.ts";

export const saysTooLate = (at: string, words: string): Deed => ({
  at,
  run: async ({ context }, zaakId) => {
    await changeZaak(context, zaakId, { kind: "citizen" }, (zaak) => {
      const staffId = handlerIdOf(zaak);
      const notice = { type: "ingebrekestelling", at: context.now, text: { role: "message", body: words } } as const;
      const told = { purpose: "information-added", dedupeKey: `too-late:${zaakId}:${zaak.events.length + 1}` } as const;
      return granted({ events: [notice], messages: staffId === undefined ? [] : [{ ...told, to: { staffId } }] });
    });
  },
});
