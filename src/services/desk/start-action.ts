/** Something was done about a report: looked, closed off, repaired. That is action, not yet solved. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { happenedOnField, optionalDay, optionalTime, sentences, textField } from "./desk-answers.ts";
import { momentOn } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const what = sentences("Schrijf in ten minste één zin wat er is gedaan.");

export const startAction = deskAction({
  slug: "actie",
  words: {
    title: "Actie begonnen",
    button: "Actie vastleggen",
    explanation:
      "Wij zijn gaan kijken, hebben de plek afgezet of iets gerepareerd. Dat is niet hetzelfde als opgelost.",
  },
  onlyFor: ["melding"],
  possible: ({ zaak }) => isOpen(zaak) && !hasHappened(zaak, "action-started"),
  fields: () => [
    textField("gedaan", "Wat is er gedaan, en wat moet er nog gebeuren?", what, {
      rows: 3,
      hint: "De burger leest dit.",
    }),
    happenedOnField("Op welke dag?"),
    {
      name: "tijd",
      label: "Hoe laat?",
      hint: "Laat leeg als het nu is. Bijvoorbeeld 23.21.",
      input: "text",
      size: 6,
      schema: optionalTime,
    },
  ],
  schema: z.object({ gedaan: what, verstuurdOp: optionalDay, tijd: optionalTime }),
  decide: ({ gedaan, verstuurdOp, tijd }, facts) => {
    const at = momentOn({ receivedAt: facts.zaak.receivedAt, now: facts.now }, verstuurdOp, tijd);
    if (!at.ok) return refused({ refusal: at.refusal, field: tijd ? "tijd" : "verstuurdOp" });
    const started = { type: "action-started", at: at.value } as const;
    const tried = tryEvents(facts, [started]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({
      events: [{ ...started, text: { role: "message", body: gedaan } }],
      messages: [citizenMail(facts, "action-started")],
    });
  },
});
