/** "Niet bereikt": we called and nobody answered. Within the agreed time that keeps the appointment. */
import { z } from "zod";
import { appointmentOf } from "#domain/appointment.ts";
import { granted, refused } from "#domain/result.ts";
import { callMoment, callMomentFields, callMomentSchema } from "./call-moment.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { isOpen } from "./zaak-standing.ts";

export const callUnanswered = deskAction({
  slug: "niet-bereikt",
  words: {
    title: "Niet bereikt",
    button: "Vastleggen",
    explanation:
      "Het tijdstip komt in de tijdlijn. Belde u binnen de afgesproken tijd, dan is de afspraak gehaald. De burger krijgt bericht en kiest zelf een nieuw moment.",
  },
  onlyFor: ["terugbellen"],
  possible: ({ zaak }) => isOpen(zaak),
  fields: () => callMomentFields,
  schema: z.object(callMomentSchema),
  decide: (input, facts) => {
    const at = callMoment(input, facts);
    if (!at.ok) return at;
    // Nobody has to answer before the time we agreed.
    const slot = appointmentOf(facts.zaak);
    if (slot && at.value < slot.startsAt) {
      return refused({ refusal: { code: "before-appointment", startsAt: slot.startsAt }, field: "tijd" });
    }
    return granted({
      events: [{ type: "call-attempted", at: at.value }],
      messages: [citizenMail(facts, "appointment")],
    });
  },
});
