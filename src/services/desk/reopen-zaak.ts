/** Opens a closed zaak again: it turned out not to be finished. Its promises run anew where their norm says so. */
import { z } from "zod";
import { hasBecomeWoo } from "#domain/became-woo.ts";
import { granted } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { sentences, textField } from "./desk-answers.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const reason = sentences("Schrijf in ten minste één zin waarom.");

export const reopenZaak = deskAction({
  slug: "heropenen",
  words: {
    title: "Zaak heropenen",
    button: "Zaak heropenen",
    explanation: "Bijvoorbeeld omdat het toch niet is opgelost. De burger krijgt bericht.",
  },
  possible: ({ zaak }) => !isOpen(zaak) && !hasHappened(zaak, "withdrawn") && !hasBecomeWoo(zaak),
  fields: () => [
    textField("reden", "Waarom gaat de zaak weer open?", reason, { rows: 3, hint: "De burger leest deze zin." }),
  ],
  schema: z.object({ reden: reason }),
  decide: ({ reden }, facts) =>
    granted({
      events: [{ type: "reopened", at: facts.now, text: { role: "reason", body: reden } }],
      messages: [citizenMail(facts, "message")],
    }),
});
