/** Writes to the citizen, without any effect in law. */
import { z } from "zod";
import { granted } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { sentences, textField } from "./desk-answers.ts";

const message = sentences("Schrijf het bericht: ten minste één zin.");

export const messageCitizen = deskAction({
  slug: "bericht",
  words: {
    title: "Bericht sturen",
    button: "Bericht sturen",
    explanation: "Een bericht telt niet als antwoord of uitstel. Kies daarvoor de andere stap.",
  },
  possible: () => true,
  fields: () => [textField("bericht", "Uw bericht aan de burger", message, { rows: 6 })],
  takesFiles: true,
  schema: z.object({ bericht: message }),
  decide: ({ bericht }, facts) =>
    granted({
      events: [{ type: "message-sent", at: facts.now, text: { role: "message", body: bericht } }],
      messages: [citizenMail(facts, "message")],
    }),
});
