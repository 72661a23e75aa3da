/** Asks the citizen for what is missing, with a day: where the law knows it, the term stands still until then. */
import { z } from "zod";
import { addDays } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { lastDayToAskPrecision } from "#domain/woo-precision.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { whyNotNamed } from "./coming-day.ts";
import { deskAction } from "./desk-action.ts";
import { dayAnswer, dayField, optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { runningNorms } from "./running-norms.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen, lastEvent, waitsToBePosted } from "./zaak-standing.ts";

const missing = sentences("Schrijf in ten minste één zin wat u mist.");

export const askSupplement = deskAction({
  slug: "aanvulling",
  words: {
    title: "Om aanvulling vragen",
    button: "Vraag sturen",
    explanation:
      "Noem de dag. Alleen bij een bezwaar, Woo-verzoek of aanvraag staat de termijn zolang stil; bij een klacht of melding niet. Is een Woo-verzoek te ruim? Vraag het binnen 2 weken na ontvangst (artikel 4.1 lid 5 Woo).",
  },
  notFor: ["publicaties", "terugbellen", "pers"],
  possible: ({ zaak }) =>
    isOpen(zaak) &&
    !waitsToBePosted(zaak, "supplement-asked") &&
    lastEvent(zaak, "supplement-asked", "supplemented")?.type !== "supplement-asked",
  fields: () => [
    textField("vraag", "Wat missen wij?", missing, { hint: "De burger leest dit. Vraag alleen wat nodig is." }),
    dayField("totEnMet", "Tot en met welke dag kan de burger dit sturen?"),
    sentOnField(),
  ],
  schema: z.object({ vraag: missing, totEnMet: dayAnswer, verstuurdOp: optionalDay }),
  decide: ({ vraag, totEnMet, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const wrongDay = whyNotNamed(totEnMet, addDays(dayAt(facts.now), 1));
    if (wrongDay) return refused({ refusal: wrongDay, field: "totEnMet" });
    const standsStill = runningNorms(facts).some(({ run }) => run.opschorting?.includes("supplement"));
    const text = { role: "message", body: vraag } as const;
    // Where no term stands still it is a question like any other: nobody should read that we wait for the citizen.
    if (!standsStill) {
      return granted({
        events: [{ type: "message-sent", at: at.value, text }],
        messages: unlessSent(verstuurdOp, citizenMail(facts, "message")),
      });
    }
    const lastDay = lastDayToAskPrecision(dayAt(facts.zaak.receivedAt));
    if (facts.zaak.kind === "woo-verzoek" && dayAt(at.value) > lastDay) {
      return refused({ refusal: { code: "precision-too-late", on: lastDay }, field: "verstuurdOp" });
    }
    const asked = { type: "supplement-asked", at: at.value, until: totEnMet } as const;
    const tried = tryEvents(facts, [asked]);
    if (!tried.ok) return refused({ refusal: tried.refusal, field: "totEnMet" });
    return granted({
      events: [{ ...asked, text }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "supplement-asked")),
    });
  },
});
