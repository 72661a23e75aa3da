/** The invoice is not right, or we do not agree: the promise to pay it in time does not hold, and the sender hears why. */
import { z } from "zod";
import { granted } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { sentences, textField } from "./desk-answers.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const reason = sentences("Schrijf in ten minste één zin wat er niet klopt.");

export const disputeInvoice = deskAction({
  slug: "geschil",
  words: {
    title: "Factuur klopt niet",
    button: "Vastleggen en bericht sturen",
    explanation:
      "De factuur voldoet niet aan de voorwaarden, is verkeerd gericht, of wij zijn het er niet mee eens. De belofte over het betalen geldt dan niet.",
  },
  possible: ({ zaak }) =>
    zaak.facts.invoice !== undefined && isOpen(zaak) && !hasHappened(zaak, "payment-disputed", "payment-found"),
  fields: () => [
    textField("reden", "Wat klopt er niet?", reason, {
      hint: "De burger leest dit. Schrijf ook wat er nu moet gebeuren.",
    }),
  ],
  schema: z.object({ reden: reason }),
  decide: ({ reden }, facts) =>
    granted({
      events: [{ type: "payment-disputed", at: facts.now, text: { role: "reason", body: reden } }],
      messages: [citizenMail(facts, "message")],
    }),
});
