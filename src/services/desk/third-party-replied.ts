/** The view of someone else is in: the term runs again, and the citizen is told the new day (art. 4.4 lid 4 Woo). */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { happenedOnField, optionalDay } from "./desk-answers.ts";
import { momentOn } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen, lastEvent } from "./zaak-standing.ts";

export const thirdPartyReplied = deskAction({
  slug: "derde-reactie",
  words: {
    title: "Reactie van de ander binnen",
    button: "Reactie is binnen",
    explanation:
      "De termijn loopt weer vanaf de dag na de reactie. De burger krijgt bericht, met de nieuwe dag. Wat de ander schreef, komt niet in dit portaal.",
  },
  possible: ({ zaak }) =>
    isOpen(zaak) && lastEvent(zaak, "third-party-asked", "third-party-replied")?.type === "third-party-asked",
  fields: () => [happenedOnField("Op welke dag kwam de reactie?")],
  schema: z.object({ verstuurdOp: optionalDay }),
  decide: ({ verstuurdOp }, facts) => {
    const { zaak, now } = facts;
    // A reply cannot come before its question, nor count for the day on which that was asked.
    const asked = lastEvent(zaak, "third-party-asked");
    const at = momentOn({ receivedAt: asked?.at ?? zaak.receivedAt, now }, verstuurdOp);
    if (!at.ok) {
      const refusal =
        at.refusal.code === "day-before-receipt" ? ({ code: "reply-before-question" } as const) : at.refusal;
      return refused({ refusal, field: "verstuurdOp" });
    }
    const replied = { type: "third-party-replied", at: at.value } as const;
    const tried = tryEvents(facts, [replied]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({ events: [replied], messages: [citizenMail(facts, "third-party-replied")] });
  },
});
