/** Puts an order in the post: all of it, or the titles that are there. The promise is kept by the last parcel. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { linesToSend, openWishes } from "../filing/lines-to-send.ts";
import { publicationTitle } from "../zaak/publication-title.ts";
import { citizenMail } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { happenedOnField, optionalDay } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { isOpen } from "./zaak-standing.ts";

type Line = { readonly slug: string; readonly copies: number };

const PREFIX = "titel-";
const ticked = z.literal("on", "Vink aan wat in de post is.").optional();

export const sendOrder = deskAction({
  slug: "verstuurd",
  words: {
    title: "Bestelling verstuurd",
    button: "Verstuurd",
    explanation:
      "Vink aan wat in de post is. Blijft er iets achter, dan loopt de belofte door tot ook dat is verstuurd.",
  },
  onlyFor: ["publicaties"],
  possible: ({ zaak }) => isOpen(zaak) && !waitsForCall(zaak),
  whyNot: ({ zaak }) => (isOpen(zaak) && waitsForCall(zaak) ? { code: "call-first" } : undefined),
  fields: (facts) => [
    ...linesToSend(facts.zaak).map(({ slug, copies }) => ({
      name: `${PREFIX}${slug}`,
      label: `${copies} × ${titleOf(facts, slug)}`,
      input: "checkbox" as const,
      schema: ticked,
      group: "Wat is er in de post?",
    })),
    happenedOnField("Op welke dag?"),
  ],
  schema: z.looseObject({ verstuurdOp: optionalDay }),
  decide: (input, facts) => {
    const waiting = linesToSend(facts.zaak);
    const chosen = waiting.filter(({ slug }) => (input as Record<string, unknown>)[`${PREFIX}${slug}`] === "on");
    if (chosen.length === 0 && waiting.length > 0)
      return refused({ refusal: { code: "nothing-chosen" }, field: `${PREFIX}${waiting[0]?.slug}` });
    const at = happenedAt(facts, input.verstuurdOp);
    if (!at.ok) return at;
    if (chosen.length < waiting.length || openWishes(facts.zaak).length > 0)
      return granted(partly(facts, at.value, chosen));
    const sent = { type: "sent", at: at.value } as const;
    const tried = tryEvents(facts, [sent]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({ events: [sent], messages: [citizenMail(facts, "sent")] });
  },
});

/** All that is left to send is what nobody has called about yet. */
const waitsForCall = (zaak: DeskFacts["zaak"]): boolean =>
  openWishes(zaak).length > 0 && linesToSend(zaak).length === 0;

function partly(facts: DeskFacts, at: DeskFacts["now"], chosen: readonly Line[]) {
  const list = chosen.map(({ slug, copies }) => `${copies} × ${titleOf(facts, slug)}`).join(", ");
  const body = `Een deel van uw bestelling is in de post: ${list}. De rest volgt.`;
  const titles = chosen.map(({ slug }) => slug);
  return {
    events: [{ type: "message-sent", at, titles, text: { role: "message", body } } as const],
    messages: [citizenMail(facts, "message")],
  };
}

const titleOf = ({ organisation }: DeskFacts, slug: string): string => publicationTitle(organisation, slug);
