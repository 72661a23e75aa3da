/** What was asked for came by letter, by telephone or at the counter: the term runs again (art. 4:15 lid 1, 7:10 lid 2 Awb). */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { deskAction } from "./desk-action.ts";
import { happenedOnField, optionalDay, sentences, textField } from "./desk-answers.ts";
import { momentOn } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen, lastEvent } from "./zaak-standing.ts";

const supplement = sentences("Schrijf in ten minste één zin wat de burger stuurde of zei.");

export const recordSupplement = deskAction({
  slug: "aanvulling-binnen",
  words: {
    title: "Aanvulling binnen",
    button: "Aanvulling vastleggen",
    explanation:
      "Stuurde de burger per brief, telefoon of balie wat wij misten? Leg dat hier vast. De termijn loopt weer; de burger ziet de nieuwe dag op de pagina van de zaak.",
  },
  possible: ({ zaak }) =>
    isOpen(zaak) && lastEvent(zaak, "supplement-asked", "supplemented")?.type === "supplement-asked",
  fields: () => [
    textField("aanvulling", "Wat stuurde of zei de burger?", supplement, { hint: "De burger leest dit terug." }),
    happenedOnField("Op welke dag kwam het binnen?"),
  ],
  schema: z.object({ aanvulling: supplement, verstuurdOp: optionalDay }),
  decide: ({ aanvulling, verstuurdOp }, facts) => {
    const { zaak, now } = facts;
    const asked = lastEvent(zaak, "supplement-asked");
    const at = momentOn({ receivedAt: asked?.at ?? zaak.receivedAt, now }, verstuurdOp);
    if (!at.ok) {
      const isBefore = at.refusal.code === "day-before-receipt";
      return refused({ refusal: isBefore ? { code: "reply-before-question" } : at.refusal, field: "verstuurdOp" });
    }
    const supplemented = { type: "supplemented", at: at.value } as const;
    const tried = tryEvents(facts, [supplemented]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({ events: [{ ...supplemented, text: { role: "message", body: aanvulling } }] });
  },
});
