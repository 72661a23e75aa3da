/** The documents that follow a Woo decision, once the two weeks of who objects have passed (art. 4.4 lid 5 Woo). */
import { z } from "zod";
import type { Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { happenedOnField, optionalDay } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { hasHappened, lastEvent } from "./zaak-standing.ts";

export const sendDocuments = deskAction({
  slug: "documenten-sturen",
  words: {
    title: "Documenten gestuurd",
    button: "Documenten gestuurd",
    explanation: "De 2 weken voor wie bezwaar had, zijn voorbij. De burger krijgt bericht dat de documenten komen.",
  },
  possible: ({ zaak }) => documentsOn(zaak) !== undefined && !hasHappened(zaak, "sent"),
  fields: () => [happenedOnField("Op welke dag?")],
  schema: z.object({ verstuurdOp: optionalDay }),
  decide: ({ verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const from = documentsOn(facts.zaak);
    if (from !== undefined && dayAt(at.value) < from) {
      return refused({ refusal: { code: "documents-too-early", on: from }, field: "verstuurdOp" });
    }
    return granted({ events: [{ type: "sent", at: at.value }], messages: [citizenMail(facts, "sent")] });
  },
});

const documentsOn = (zaak: Zaak): Day | undefined => lastEvent(zaak, "answered")?.documentsOn;
