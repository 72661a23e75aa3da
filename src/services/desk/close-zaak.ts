/** Closes what was answered, or what was read and needs no answer: nothing more will be done. */
import { z } from "zod";
import { endingOf } from "#domain/ending.ts";
import { granted } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { optionalWords, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";

export const closeZaak = deskAction({
  slug: "sluiten",
  words: {
    title: "Zaak sluiten",
    button: "Zaak sluiten",
    explanation: "De burger kan de zaak blijven bekijken en er later op terugkomen.",
  },
  possible: ({ zaak }) => {
    const ending = endingOf(zaak.events);
    return ending?.status === "answered" || (ending === undefined && zaak.facts.wantsAnswer === false);
  },
  fields: () => [textField("toelichting", "Toelichting voor de burger", optionalWords, { rows: 3 })],
  schema: z.object({ toelichting: optionalWords }),
  decide: ({ toelichting }, facts) => {
    return granted({
      events: [{ type: "closed", at: facts.now, ...textOf("message", toelichting) }],
      messages: [citizenMail(facts, "closed")],
    });
  },
});
