/**
 * Asks someone else about whom the documents say something for a view (art. 4.4 lid 3 Woo). The term stands still from
 * the day after the citizen was told, until the view is in or its day has passed.
 */
import { z } from "zod";
import { addDays } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { whyNotNamed } from "./coming-day.ts";
import { deskAction } from "./desk-action.ts";
import { dayAnswer, dayField, optionalDay, optionalWords, sentOnField, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";
import { happenedAt } from "./moment-on.ts";
import { runningNorms, whyNoMove } from "./running-norms.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen, lastEvent, waitsToBePosted } from "./zaak-standing.ts";

export const askThirdParty = deskAction({
  slug: "derde-vragen",
  words: {
    title: "Een ander om een reactie vragen",
    button: "Vastleggen en bericht sturen",
    explanation:
      "Staat er iets over een bedrijf of persoon in de documenten? De termijn staat stil vanaf de dag nadat u dit de burger schrijft, tot en met de dag van de reactie.",
  },
  onlyFor: ["woo-verzoek"],
  possible: (facts) =>
    isOpen(facts.zaak) &&
    !waitsToBePosted(facts.zaak, "third-party-asked") &&
    lastEvent(facts.zaak, "third-party-asked", "third-party-replied")?.type !== "third-party-asked" &&
    runningNorms(facts).some(({ run }) => run.opschorting?.includes("third-party")),
  whyNot: (facts) => whyNoMove(facts, ({ opschorting }) => opschorting?.includes("third-party") ?? false),
  fields: () => [
    dayField("totEnMet", "Tot en met welke dag kan de ander reageren?"),
    textField("toelichting", "Toelichting voor de burger", optionalWords, {
      rows: 3,
      hint: "Noem geen naam van de ander als die niet bekend mag worden.",
    }),
    sentOnField("Al per brief aan de burger geschreven? Op welke dag?"),
  ],
  schema: z.object({ totEnMet: dayAnswer, toelichting: optionalWords, verstuurdOp: optionalDay }),
  decide: ({ totEnMet, toelichting, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const wrongDay = whyNotNamed(totEnMet, addDays(dayAt(facts.now), 1));
    if (wrongDay) return refused({ refusal: wrongDay, field: "totEnMet" });
    const asked = { type: "third-party-asked", at: at.value, until: totEnMet } as const;
    const tried = tryEvents(facts, [asked]);
    if (!tried.ok) return refused({ refusal: tried.refusal, field: "totEnMet" });
    return granted({
      events: [{ ...asked, ...textOf("message", toelichting) }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "third-party-asked")),
    });
  },
});
