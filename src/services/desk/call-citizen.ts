/** "Gebeld": we spoke the citizen. Within the agreed time the appointment is kept; the zaak is done. */
import { z } from "zod";
import { granted } from "#domain/result.ts";
import { callMoment, callMomentFields, callMomentSchema } from "./call-moment.ts";
import { deskAction } from "./desk-action.ts";
import { optionalWords, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";
import { isOpen } from "./zaak-standing.ts";

export const callCitizen = deskAction({
  slug: "gebeld",
  words: {
    title: "Gebeld",
    button: "Gesproken: afronden",
    explanation:
      "U sprak de burger. De zaak wordt afgesloten. De burger leest op de pagina van de zaak wanneer u belde.",
  },
  onlyFor: ["terugbellen"],
  possible: ({ zaak }) => isOpen(zaak),
  fields: () => [
    ...callMomentFields,
    textField("notitie", "Wat is afgesproken?", optionalWords, {
      rows: 3,
      hint: "De burger leest dit op de pagina van de zaak.",
    }),
  ],
  schema: z.object({ ...callMomentSchema, notitie: optionalWords }),
  decide: (input, facts) => {
    const at = callMoment(input, facts);
    if (!at.ok) return at;
    return granted({ events: [{ type: "done", at: at.value, ...textOf("answer", input.notitie) }] });
  },
});
