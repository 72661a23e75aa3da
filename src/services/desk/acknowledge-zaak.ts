/** The acknowledgement by the handler: who, how to reach them, and by when an answer comes (gr-ontvangstbevestiging). */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { longDay } from "#texts/dates.ts";
import { answerDay } from "./answer-day.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { optionalDay, sentOnField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { handlerOf, hasHappened, isOpen } from "./zaak-standing.ts";

export const acknowledgeZaak = deskAction({
  slug: "bevestigen",
  words: {
    title: "Ontvangstbevestiging sturen",
    button: "Ontvangstbevestiging sturen",
    explanation: "Noemt wie de zaak behandelt, hoe die te bereiken is en op welke dag er uiterlijk antwoord is.",
  },
  notFor: ["melding", "publicaties", "terugbellen", "pers"], // what is done, sent or said is the answer
  possible: (facts) =>
    isOpen(facts.zaak) &&
    answerDay(facts) !== undefined &&
    facts.zaak.facts.wantsAnswer !== false &&
    !hasHappened(facts.zaak, "confirmed", "answered"),
  // The acknowledgement has to name a day; after the last day there is none to name.
  whyNot: (facts) => (isOpen(facts.zaak) && answerDay(facts) === undefined ? { code: "no-due-day" } : undefined),
  fields: () => [sentOnField()],
  schema: z.object({ verstuurdOp: optionalDay }),
  decide: ({ verstuurdOp }, facts) => {
    const handler = handlerOf(facts.zaak, facts.staff);
    if (!handler) return refused({ refusal: { code: "no-handler" } });
    if (handler.phone.trim() === "" || handler.hours.trim() === "")
      return refused({ refusal: { code: "no-handler-contact" } });
    const due = answerDay(facts);
    if (due === undefined) return refused({ refusal: { code: "no-due-day" } });
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;

    const confirmed = { type: "confirmed", at: at.value, hasHandlerName: true, hasHandlerContact: true, due } as const;
    const tried = tryEvents(facts, [confirmed]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({ events: [confirmed], messages: unlessSent(verstuurdOp, citizenMail(facts, "confirmed")) });
  },
  preview: (facts) => {
    const handler = handlerOf(facts.zaak, facts.staff);
    const due = answerDay(facts);
    if (!handler || due === undefined) return [];
    return [
      `Uw ${facts.noun} wordt behandeld door ${handler.name}, team ${handler.team}.`,
      `Bereikbaar op ${handler.phone} (${handler.hours}) of via de pagina van uw zaak.`,
      `U krijgt antwoord uiterlijk ${longDay(due)}.`,
    ];
  },
});
