/** The hearing was held, or the committee gave its advice (art. 7:2, 7:13, 9:10 and 9:15 Awb). */
import { z } from "zod";
import type { Organisation } from "#domain/organisation.ts";
import { granted } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { happenedOnField, oneOf, optionalDay, optionalWords, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { isOpen } from "./zaak-standing.ts";

const WHAT = {
  heard: "Het gesprek (hoorzitting) is geweest",
  advised: "Het advies van de commissie is binnen",
} as const;
const what = oneOf(["heard", "advised"], "Kies wat u wilt vastleggen.");

/** Advice comes only where a committee gives it. */
const possibleIn = ({ committees }: Organisation): readonly (keyof typeof WHAT)[] =>
  committees ? ["heard", "advised"] : ["heard"];

export const recordHearing = deskAction({
  slug: "gesprek-advies",
  words: {
    title: "Gesprek of advies vastleggen",
    button: "Vastleggen",
    explanation: "De burger ziet dit in de tijdlijn. De termijn verandert er niet door.",
  },
  onlyFor: ["bezwaar", "klacht"],
  possible: ({ zaak }) => isOpen(zaak),
  fields: ({ organisation }) => [
    {
      name: "wat",
      label: "Wat is er gebeurd?",
      input: "radio",
      options: possibleIn(organisation).map((value) => ({ value, label: WHAT[value] })),
      schema: what,
    },
    textField("bericht", "Bericht aan de burger", optionalWords, {
      rows: 4,
      hint: "Dit hoeft niet. Schrijf bijvoorbeeld wat er nu gebeurt. De burger krijgt dit ook als bericht.",
    }),
    happenedOnField("Op welke dag was dat?"),
  ],
  schema: z.object({ wat: what, bericht: optionalWords, verstuurdOp: optionalDay }),
  decide: ({ wat, bericht, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    if (!bericht) return granted({ events: [{ type: wat, at: at.value }] });
    return granted({
      events: [{ type: wat, at: at.value, text: { role: "message", body: bericht } }],
      messages: [citizenMail(facts, "message")],
    });
  },
});
