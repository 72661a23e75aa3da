/** Sends the information that was asked for: in words, by mail or by letter. It keeps the promise of information. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const information = sentences("Schrijf de informatie op, of zeg wat u meestuurt: ten minste één zin.");

export const sendInformation = deskAction({
  slug: "informatie-sturen",
  words: {
    title: "Informatie sturen",
    button: "Informatie sturen",
    explanation: "De burger krijgt deze informatie en ziet die ook bovenaan op de pagina van de zaak.",
  },
  onlyFor: ["informatie"],
  possible: ({ zaak }) => isOpen(zaak) && !hasHappened(zaak, "sent"),
  fields: () => [textField("informatie", "De informatie", information, { rows: 10 }), sentOnField()],
  schema: z.object({ informatie: information, verstuurdOp: optionalDay }),
  decide: ({ informatie, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const sent = { type: "sent", at: at.value } as const;
    const tried = tryEvents(facts, [sent]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({
      events: [{ ...sent, text: { role: "answer", body: informatie } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "sent")),
    });
  },
});
