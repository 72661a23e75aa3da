/** Factuur: an invoice to us that is paid late, or a question about it. */
import type { Kind } from "../kind.ts";
import { everyTurn, invoiceFields, senderFields, whoFields } from "./fields.ts";
import { filing } from "./filing.ts";
import { page, words } from "./texts.ts";

export const factuur: Kind = {
  slug: "factuur",
  words,
  steps: [
    { id: "afzender", title: "Van wie is de factuur?", fields: () => senderFields },
    { id: "de-factuur", title: "De factuur", fields: invoiceFields },
    { id: "uw-gegevens", title: "Uw gegevens", fields: (answers) => whoFields(answers) },
  ],
  fieldNames: (setting) => [
    ...new Set(
      [senderFields, ...everyTurn.flatMap((turn) => [invoiceFields(turn, setting), whoFields(turn)])]
        .flat()
        .map(({ name }) => name),
    ),
  ],
  filing,
  page,
};
