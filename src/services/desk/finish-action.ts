/** How a report ended: one sentence the citizen reads (product/categories.md, 6), and the zaak is closed. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { meldingOutcomes } from "#domain/zaak-outcome.ts";
import { outcomeLabel } from "#texts/zaak/outcomes.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { happenedOnField, oneOf, optionalDay, optionalWords, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen } from "./zaak-standing.ts";

const outcome = oneOf(meldingOutcomes, "Kies hoe het is afgelopen.");
/** These were looked at on the spot, which is action; the others are told, not done. */
const WAS_THERE: readonly string[] = ["solved", "partly-solved", "nothing-found"];

export const finishAction = deskAction({
  slug: "klaar",
  words: {
    title: "Klaar",
    button: "Afronden en bericht sturen",
    explanation: "De melding wordt gesloten. De burger ziet de afloop en kan zeggen dat het niet is opgelost.",
  },
  onlyFor: ["melding"],
  possible: ({ zaak }) => isOpen(zaak),
  fields: () => [
    {
      name: "afloop",
      label: "Hoe is het afgelopen?",
      input: "radio",
      options: meldingOutcomes.map((value) => ({ value, label: outcomeLabel(value) })),
      schema: outcome,
    },
    textField("toelichting", "Toelichting voor de burger", optionalWords, {
      rows: 3,
      hint: "Nodig bij alles behalve ‘Opgelost’: wat er nog moet gebeuren, de reden, of bij welke melding dit hoort.",
    }),
    happenedOnField("Op welke dag was het klaar?"),
  ],
  schema: z
    .object({ afloop: outcome, toelichting: optionalWords, verstuurdOp: optionalDay })
    .refine(({ afloop, toelichting }) => afloop === "solved" || (toelichting ?? "").length >= 4, {
      path: ["toelichting"],
      message: "Schrijf in ten minste één zin wat de burger hierover moet weten.",
    }),
  decide: ({ afloop, toelichting, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const done = WAS_THERE.includes(afloop) ? [{ type: "done", at: at.value } as const] : [];
    const closed = { type: "closed", at: at.value, outcome: afloop } as const;
    const tried = tryEvents(facts, [...done, closed]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({
      events: [...done, { ...closed, ...textOf("answer", toelichting) }],
      messages: [citizenMail(facts, done.length > 0 ? "done" : "closed", done.length)],
    });
  },
});
