/** The citizen agrees to a later day (art. 7:10 lid 4, 9:11 lid 3 Awb): beyond what the body may take by itself. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { whyNotNamed } from "./coming-day.ts";
import { deskAction } from "./desk-action.ts";
import { dayAnswer, dayField, happenedOnField, optionalDay } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { runningNorms } from "./running-norms.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen } from "./zaak-standing.ts";

const WRITTEN = "Vink dit aan als de burger schriftelijk heeft ingestemd. Zonder dat telt het niet.";
const written = z.literal("on", WRITTEN);

export const recordConsent = deskAction({
  slug: "instemming",
  words: {
    title: "Later, met instemming van de burger",
    button: "Nieuwe dag vastleggen",
    explanation: "Langer dan de wet ons zelf geeft, mag alleen als de burger dat schriftelijk goedvindt.",
  },
  possible: (facts) => isOpen(facts.zaak) && runningNorms(facts).some(({ run }) => run.consent === true),
  fields: () => [
    dayField("totEnMet", "Tot en met welke dag?"),
    {
      name: "schriftelijk",
      label: "De burger heeft hier schriftelijk mee ingestemd",
      input: "checkbox",
      schema: written,
    },
    happenedOnField("Op welke dag stemde de burger in?"),
  ],
  schema: z.object({ totEnMet: dayAnswer, schriftelijk: written, verstuurdOp: optionalDay }),
  decide: ({ totEnMet, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const consent = { type: "consent", at: at.value, until: totEnMet } as const;
    const tried = tryEvents(facts, [consent]);
    if (!tried.ok) return refused({ refusal: tried.refusal, field: "totEnMet" });
    const wrongDay = whyNotNamed(totEnMet, dayAt(at.value));
    if (wrongDay) return refused({ refusal: wrongDay, field: "totEnMet" });
    return granted({ events: [consent], messages: [citizenMail(facts, "delayed")] });
  },
});
