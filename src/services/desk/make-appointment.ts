/** Another time, agreed with the citizen on the telephone. */
import { z } from "zod";
import { appointmentOf } from "#domain/appointment.ts";
import { granted, refused } from "#domain/result.ts";
import { readSlot, slotField } from "#kinds/slot-field.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { isOpen } from "./zaak-standing.ts";

export const makeAppointment = deskAction({
  slug: "afspraak",
  words: {
    title: "Andere tijd afspreken",
    button: "Afspraak vastleggen",
    explanation: "Alleen als u dit met de burger hebt afgesproken. De burger krijgt bericht van de nieuwe tijd.",
  },
  onlyFor: ["terugbellen"],
  possible: ({ zaak }) => isOpen(zaak) && appointmentOf(zaak) !== undefined,
  fields: ({ callSlots = [], organisation }) => [
    {
      ...slotField(callSlots, organisation),
      label: "Wanneer bellen wij?",
      hint: "Alleen momenten waarop nog plaats is.",
    },
  ],
  schema: z.object({ moment: z.string() }),
  decide: ({ moment }, facts) => {
    const slot = readSlot(moment, facts.organisation);
    if (!slot) return refused({ refusal: { code: "slot-taken" }, field: "moment" });
    return granted({
      events: [{ type: "appointment-made", at: facts.now, ...slot }],
      messages: [citizenMail(facts, "appointment")],
      takesSlot: slot,
    });
  },
});
