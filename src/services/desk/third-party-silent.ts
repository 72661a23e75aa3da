/** Nobody replied in time: the term runs again by itself, and the citizen is told so with the new day (art. 4.4 lid 4 Woo). */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { silentWords } from "#texts/message-words.ts";
import { answerDay } from "./answer-day.ts";
import { citizenMail } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { isOpen, lastEvent } from "./zaak-standing.ts";

export const thirdPartySilent = deskAction({
  slug: "geen-reactie",
  words: {
    title: "Schrijven dat de ander niet reageerde",
    button: "Bericht sturen",
    explanation:
      "De dag voor de reactie is voorbij en de termijn loopt weer. De wet vraagt dat u dit de burger schrijft.",
  },
  possible: (facts) => isOpen(facts.zaak) && hasPassedUntold(facts),
  fields: () => [],
  schema: z.object({}),
  decide: (_, facts) => {
    const decisionBy = answerDay(facts);
    if (decisionBy === undefined) return refused({ refusal: { code: "not-now" } });
    return granted({
      events: [{ type: "message-sent", at: facts.now, decisionBy }],
      messages: [citizenMail(facts, "message")],
    });
  },
  preview: (facts) => {
    const decisionBy = answerDay(facts);
    return decisionBy === undefined ? [] : [silentWords(decisionBy)];
  },
});

/** The day that was set is over without a reply, and nothing was written since. */
function hasPassedUntold({ zaak, now }: DeskFacts): boolean {
  const asked = lastEvent(zaak, "third-party-asked", "third-party-replied");
  if (asked?.type !== "third-party-asked" || asked.until === undefined || dayAt(now) <= asked.until) return false;
  const written = lastEvent(zaak, "message-sent");
  return written === undefined || dayAt(written.at) <= asked.until;
}
