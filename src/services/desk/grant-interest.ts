/** The claim of interest and costs (rentenota) is granted, with the amount. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { latePaymentOf } from "#domain/law/late-payment.ts";
import { granted } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import { amount, readCents } from "#kinds/amount.ts";
import { longDay } from "#texts/dates.ts";
import { centWords } from "#texts/euro-words.ts";
import { paidOn } from "../zaak/paid-on.ts";
import { citizenMail } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { optionalWords, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

export const grantInterest = deskAction({
  slug: "rentenota",
  words: {
    title: "Rentenota toekennen",
    button: "Toekennen en bericht sturen",
    explanation: "De burger leest welk bedrag aan rente en kosten wij uitbetalen. Het portaal betaalt zelf niets uit.",
  },
  possible: ({ zaak }) => isClaim(zaak) && paidOn(zaak) !== undefined,
  whyNot: ({ zaak }) => (isClaim(zaak) ? { code: "no-payment-day" } : undefined),
  fields: (facts) => [
    {
      name: "bedrag",
      label: "Welk bedrag aan rente en kosten betalen wij?",
      hint: computed(facts),
      input: "text",
      inputmode: "decimal",
      size: 12,
      schema: amount,
    },
    textField("toelichting", "Toelichting", optionalWords, { rows: 3, hint: "De burger leest dit." }),
  ],
  schema: z.object({ bedrag: amount, toelichting: optionalWords }),
  decide: ({ bedrag, toelichting }, facts) => {
    const cents = readCents(bedrag) as number; // the schema has read it
    return granted({
      events: [{ type: "interest-granted", at: facts.now, cents, ...textOf("message", toelichting) }],
      messages: [citizenMail(facts, "message")],
    });
  },
});

/** Until the day of payment is known the interest grows: an amount named before it would be another than what is owed. */
const isClaim = (zaak: Zaak): boolean =>
  zaak.facts.invoice !== undefined && isOpen(zaak) && !hasHappened(zaak, "interest-granted", "payment-disputed");

/** What the portal computes, through the day of payment. */
function computed({ zaak, now }: DeskFacts): string {
  const { invoice } = zaak.facts;
  const late = invoice && latePaymentOf(invoice, paidOn(zaak) ?? dayAt(now));
  if (late?.state !== "late") return "Volgens het portaal is er geen rente verschuldigd.";
  const unknown =
    late.interest.unknownFrom === undefined ? "" : " Niet alle rentepercentages zijn bekend: reken zelf na.";
  const toCheck =
    late.interest.toCheckFrom === undefined
      ? ""
      : ` Het percentage vanaf ${longDay(late.interest.toCheckFrom)} is nog niet nagekeken: zoek het op in het Staatsblad of op rijksoverheid.nl.`;
  return `Het portaal rekent ${centWords(late.totalCents)} uit, tot en met de betaaldag.${toCheck}${unknown}`;
}
