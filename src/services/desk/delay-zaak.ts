/** The charter's own message that it takes longer, with the new day; in time, it moves or keeps the promise. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { whyNotNamed } from "./coming-day.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { dayAnswer, dayField, optionalDay, optionalWords, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { runningNorms, whyNoMove } from "./running-norms.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen } from "./zaak-standing.ts";

const reason = sentences("Schrijf in ten minste één zin waarom het langer duurt.");
const handling = sentences("Schrijf in ten minste één zin wat wij gaan doen.");
const schema = z.object({
  totEnMet: dayAnswer,
  reden: reason,
  aanpak: optionalWords,
  verstuurdOp: optionalDay,
});

export const delayZaak = deskAction({
  slug: "uitstelbericht",
  words: {
    title: "Bericht dat het langer duurt",
    button: "Bericht sturen",
    explanation:
      "De belofte staat toe dat u op tijd een nieuwe dag noemt. Na de beloofde dag telt het bericht niet meer als uitstel.",
  },
  notFor: ["pers"], // the hour and the moment after it have a step of their own
  possible: (facts) => isOpen(facts.zaak) && noticeNeeds(facts).length > 0,
  whyNot: (facts) => whyNoMove(facts, ({ notice }) => notice !== undefined),
  fields: (facts) => [
    dayField("totEnMet", "Op welke dag krijgt de burger het uiterlijk?"),
    textField("reden", "Waarom duurt het langer?", reason, { hint: "De burger leest deze zin." }),
    ...(noticeNeeds(facts).includes("handling")
      ? [
          textField("aanpak", "Wat gaan wij doen?", handling, {
            hint: "De belofte vraagt ook hoe wij de zaak verder behandelen.",
          }),
        ]
      : []),
    sentOnField(),
  ],
  schema,
  decide: ({ totEnMet, reden, aanpak = "", verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const wrongDay = whyNotNamed(totEnMet, dayAt(facts.now));
    if (wrongDay) return refused({ refusal: wrongDay, field: "totEnMet" });
    const hasHandling = aanpak !== "";
    const notice = { type: "delay-notice", at: at.value, hasReason: true, hasHandling, until: totEnMet } as const;
    const tried = tryEvents(facts, [notice]);
    if (!tried.ok) {
      const field =
        tried.refusal.code === "rules-refuse" && tried.refusal.problem === "incomplete" ? "aanpak" : "totEnMet";
      return refused({ refusal: tried.refusal, field });
    }
    const body = hasHandling ? `${reden}\n\n${aanpak}` : reden;
    return granted({
      events: [{ ...notice, text: { role: "reason", body } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "delayed")),
    });
  },
});

/** What a message must hold to count for the promises that run; empty where none takes a message. */
const noticeNeeds = (facts: DeskFacts): readonly string[] =>
  runningNorms(facts).flatMap(({ run }) => run.notice?.needs ?? []);
