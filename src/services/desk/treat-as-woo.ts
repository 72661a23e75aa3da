/** A question for information turns out to be a Woo-verzoek: it goes on as one, counted from the day it came in. */
import { z } from "zod";
import { canBecomeWoo } from "#domain/became-woo.ts";
import { dayAt } from "#domain/instant.ts";
import { granted } from "#domain/result.ts";
import { BECAME_WOO } from "#domain/zaak-outcome.ts";
import { longDay } from "#texts/dates.ts";
import { deskAction } from "./desk-action.ts";

export const treatAsWoo = deskAction({
  slug: "als-woo-verzoek",
  words: {
    title: "Behandelen als Woo-verzoek",
    button: "Behandelen als Woo-verzoek",
    explanation:
      "Er komt een nieuwe zaak, die telt vanaf de dag van deze vraag. Deze zaak wordt afgesloten. De burger krijgt bericht. Dit kunt u niet ongedaan maken.",
  },
  possible: ({ zaak, organisation }) => canBecomeWoo(organisation, zaak),
  fields: () => [],
  schema: z.object({}),
  decide: (_, { now }) => granted({ events: [{ type: "closed", at: now, outcome: BECAME_WOO }], becomesWoo: true }),
  preview: ({ zaak }) => [
    `Wij behandelen uw vraag om informatie als Woo-verzoek. De tijd telt vanaf ${longDay(dayAt(zaak.receivedAt))}.`,
    "De dag van ons besluit staat in de mail en op de pagina van uw nieuwe zaak.",
  ],
});
