/** The answer in words; for a klacht with the verdict (art. 9:12 Awb). It ends the promises to answer. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { type KlachtOutcome, klachtOutcomes } from "#domain/zaak-outcome.ts";
import { outcomeLabel } from "#texts/outcomes.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { momentOn } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const answer = sentences("Schrijf het antwoord: ten minste één zin.", 15);
const VERDICT_PROBLEM = "Kies wat wij van de klacht vinden.";
const verdict = oneOf(klachtOutcomes, VERDICT_PROBLEM);

export const answerZaak = deskAction<{
  oordeel?: KlachtOutcome | undefined;
  antwoord: string;
  verstuurdOp: ReturnType<typeof optionalDay.parse>;
}>({
  slug: "antwoorden",
  words: {
    title: "Antwoorden",
    button: "Antwoord sturen",
    explanation: "De burger krijgt dit antwoord en ziet het bovenaan op de pagina van de zaak.",
  },
  possible: ({ zaak }) =>
    !["melding", "publicaties"].includes(zaak.kind) && isOpen(zaak) && !hasHappened(zaak, "answered"),
  fields: ({ zaak }) => [
    ...(zaak.kind === "klacht"
      ? [
          {
            name: "oordeel",
            label: "Wat vinden wij van de klacht?",
            input: "radio" as const,
            options: klachtOutcomes.map((value) => ({ value, label: outcomeLabel(value) })),
            schema: verdict,
          },
        ]
      : []),
    textField("antwoord", "Het antwoord", answer, {
      rows: 10,
      hint: "Schrijf wat u hebt onderzocht, wat wij ervan vinden, waarom, en wat wij nu doen.",
    }),
    sentOnField(),
  ],
  takesFiles: true,
  schema: z.object({ oordeel: verdict.optional(), antwoord: answer, verstuurdOp: optionalDay }),
  decide: ({ oordeel, antwoord, verstuurdOp }, facts) => {
    if (facts.zaak.kind === "klacht" && oordeel === undefined) {
      return refused({ refusal: { code: "no-verdict" }, field: "oordeel" });
    }
    const at = momentOn({ receivedAt: facts.zaak.receivedAt, now: facts.now }, verstuurdOp);
    if (!at.ok) return refused({ refusal: at.refusal, field: "verstuurdOp" });
    const answered = { type: "answered", at: at.value, ...(oordeel && { outcome: oordeel }) } as const;
    const tried = tryEvents(facts, [answered]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({
      events: [{ ...answered, text: { role: "answer", body: antwoord } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "answered")),
    });
  },
});
