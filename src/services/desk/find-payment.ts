/** "Betaald op": the day of payment, as an employee found it in the financial administration. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { dayAnswer, dayField } from "./desk-answers.ts";
import { isOpen } from "./zaak-standing.ts";

export const findPayment = deskAction({
  slug: "betaald",
  words: {
    title: "Betaaldag vastleggen",
    button: "Betaaldag vastleggen",
    explanation:
      "Het portaal ziet betalingen niet. Zoek de dag op in de administratie: de dag waarop het geld op de rekening van de ander stond. De zaak blijft open tot u antwoordt.",
  },
  possible: ({ zaak }) => zaak.facts.invoice !== undefined && isOpen(zaak),
  fields: () => [dayField("betaaldOp", "Op welke dag is er betaald?")],
  schema: z.object({ betaaldOp: dayAnswer }),
  decide: ({ betaaldOp }, facts) => {
    if (betaaldOp > dayAt(facts.now)) return refused({ refusal: { code: "day-in-future" }, field: "betaaldOp" });
    const { receivedOn } = facts.zaak.facts.invoice ?? { receivedOn: betaaldOp };
    if (betaaldOp < receivedOn) {
      return refused({ refusal: { code: "paid-before-invoice", receivedOn }, field: "betaaldOp" });
    }
    return granted({
      events: [{ type: "payment-found", at: facts.now, paidOn: betaaldOp }],
      messages: [citizenMail(facts, "message")],
    });
  },
});
