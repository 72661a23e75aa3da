/** Publicaties: ordering publications on paper. */
import type { Kind } from "../kind.ts";
import { isWish, orderedCopies } from "./copies.ts";
import { deliveryFields, orderFields } from "./fields.ts";
import { filing } from "./filing.ts";
import { page, words } from "./texts.ts";

export const publicaties: Kind = {
  slug: "publicaties",
  words,
  steps: [
    {
      id: "bestelling",
      title: "Wat wilt u bestellen?",
      intro: "Vul in hoeveel u er wilt. Laat de rest leeg.",
      fields: orderFields,
    },
    {
      id: "bezorgen",
      title: "Waar sturen wij het heen?",
      fields: deliveryFields,
    },
  ],
  fieldNames: (setting) => [...orderFields({}, setting), ...deliveryFields({}, setting)].map(({ name }) => name),
  filing,
  beforeSending: (answers, { publications }) =>
    orderedCopies(answers, publications)
      .filter(isWish)
      .map(({ publication, copies }) => `U wilt ${copies} keer ‘${publication.title}’. Een medewerker belt u eerst.`),
  page,
};
