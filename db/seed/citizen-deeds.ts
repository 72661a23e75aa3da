/** What citizens do in a story, on the page of their zaak. */
import type { OpinionAnswer } from "#domain/opinion.ts";
import type { FlagWish } from "#domain/zaak-event.ts";
import { chooseWish, flagPromise } from "#services/flags/flag-promise.ts";
import { addInformation } from "#services/zaak/add-information.ts";
import { sayClear } from "#services/zaak/say-clear.ts";
import { saySolved } from "#services/zaak/say-solved.ts";
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
    const said = await saySolved(context, zaakId, "no", words);
    if (!said.ok) throw new Error(`Not reopened: ${said.refusal.code}`);
  },
});

/** Whether our answer was complete and clear. */
export const saysClear = (at: string, answer: OpinionAnswer): Deed => ({
  at,
  run: async ({ context }, zaakId) => {
    const said = await sayClear(context, zaakId, answer);
    if (!said.ok) throw new Error(`Not said: ${said.refusal.code}`);
  },
});
