/** What the answers about an invoice mean to the rest of the portal. */
import type { InvoiceFacts } from "#domain/invoice.ts";
import { readCents } from "../amount.ts";
import { contactParty } from "../contact-fields.ts";
import { readDay } from "../day-answer.ts";
import type { Filing } from "../filing.ts";
import type { Answers, FormSetting } from "../kind.ts";

const WANTS: Readonly<Record<string, InvoiceFacts["wants"]>> = {
  betalen: "payment",
  rente: "interest",
  vraag: "question",
};

/** Only for answers that the form accepts. */
export function filing(answers: Answers, { organisation }: FormSetting): Filing {
  const party = contactParty(answers);
  const company = answers.bedrijf?.trim();
  const receivedOn = readDay(answers.ontvangen ?? "");
  const lastDaySetOn = readDay(answers["uiterste-dag"] ?? "");
  return {
    subject: `Factuur ${answers.factuurnummer?.trim() ?? ""}`.trim(),
    party: { ...party, name: company ? `${company}, t.a.v. ${party.name}` : party.name },
    facts:
      receivedOn === undefined
        ? {}
        : {
            invoice: {
              receivedOn,
              amountCents: readCents(answers.bedrag ?? "") ?? 0,
              sender: answers.afzender === "bedrijf" ? "business" : "private",
              wants: WANTS[answers.wens ?? ""] ?? "payment",
              termDays: Number(answers.termijn?.trim() || (organisation.invoices?.termDays ?? 30)),
              ...(lastDaySetOn !== undefined && { lastDaySetOn }),
            },
          },
  };
}
