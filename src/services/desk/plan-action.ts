/** A day for the work, with the project it is part of (gr-melding-gepland). In time, it is the message that was promised. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { whyNotNamed } from "./coming-day.ts";
import { deskAction } from "./desk-action.ts";
import { dayAnswer, dayField, optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { isOpen } from "./zaak-standing.ts";

const project = sentences("Schrijf op bij welk werk dit hoort, of wat er gaat gebeuren.");

export const planAction = deskAction({
  slug: "plannen",
  words: {
    title: "Inplannen",
    button: "Inplannen en bericht sturen",
    explanation: "De burger krijgt bericht wanneer wij het doen. Op tijd verstuurd is dat het bericht dat wij beloven.",
  },
  onlyFor: ["melding"],
  possible: ({ zaak }) => isOpen(zaak),
  fields: () => [
    dayField("totEnMet", "Uiterlijk op welke dag?"),
    textField("werk", "Bij welk werk hoort dit?", project, {
      rows: 2,
      hint: "De burger leest dit. Bijvoorbeeld: bermherstel N388, week 3 van 2027.",
    }),
    sentOnField("Op welke dag is het bericht verstuurd?"),
  ],
  schema: z.object({ totEnMet: dayAnswer, werk: project, verstuurdOp: optionalDay }),
  decide: ({ totEnMet, werk, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const wrongDay = whyNotNamed(totEnMet, dayAt(facts.now));
    if (wrongDay) return refused({ refusal: wrongDay, field: "totEnMet" });
    // A day named too late is still news to the citizen: it is recorded, and the rules do not let it mend what broke.
    return granted({
      events: [{ type: "planned", at: at.value, until: totEnMet, text: { role: "project", body: werk } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "planned")),
    });
  },
});
