/** Nobody replied in time: the term runs again by itself, and the citizen is told so with the new day (art. 4.4 lid 4 Woo). */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { longDay } from "#texts/dates.ts";
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
    const body = message(facts);
    if (body === undefined) return refused({ refusal: { code: "not-now" } });
    return granted({
      events: [{ type: "message-sent", at: facts.now, text: { role: "message", body } }],
      messages: [citizenMail(facts, "message")],
    });
  },
  preview: (facts) => [message(facts) ?? ""].filter((line) => line !== ""),
});

/** The day that was set is over without a reply, and nothing was written since. */
function hasPassedUntold({ zaak, now }: DeskFacts): boolean {
  const asked = lastEvent(zaak, "third-party-asked", "third-party-replied");
  if (asked?.type !== "third-party-asked" || asked.until === undefined || dayAt(now) <= asked.until) return false;
  const written = lastEvent(zaak, "message-sent");
  return written === undefined || dayAt(written.at) <= asked.until;
}

function message(facts: DeskFacts): string | undefined {
  const day = answerDay(facts);
  return day === undefined
    ? undefined
    : `De ander heeft niet op tijd gereageerd. De tijd loopt weer. U krijgt ons besluit uiterlijk ${longDay(day)}.`;
}
