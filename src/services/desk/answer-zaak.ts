/** The answer in words; for a klacht or bezwaar with what we find (art. 9:12 and 7:11 Awb). It ends the promises to answer. */
import { z } from "zod";
import type { KindSlug } from "#domain/kind-slug.ts";
import { granted, refused } from "#domain/result.ts";
import { bezwaarOutcomes, klachtOutcomes, type ZaakOutcome } from "#domain/zaak-outcome.ts";
import type { Field } from "#kinds/kind.ts";
import { outcomeLabel } from "#texts/zaak/outcomes.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const answer = sentences("Schrijf het antwoord: ten minste één zin.");

type Verdict = { readonly question: string; readonly problem: string; readonly outcomes: readonly ZaakOutcome[] };

/** What we find, where the law asks us to say so; another kind only has its answer. */
const VERDICTS: { readonly [Slug in KindSlug]?: Verdict } = {
  klacht: {
    question: "Wat vinden wij van de klacht?",
    problem: "Kies wat wij van de klacht vinden.",
    outcomes: klachtOutcomes,
  },
  bezwaar: {
    question: "Wat beslissen wij op het bezwaar?",
    problem: "Kies wat wij op het bezwaar beslissen.",
    outcomes: bezwaarOutcomes,
  },
};
const everyVerdict = z.enum([...klachtOutcomes, ...bezwaarOutcomes]);

const verdictField = ({ question, problem, outcomes }: Verdict): Field => ({
  name: "oordeel",
  label: question,
  input: "radio",
  options: outcomes.map((value) => ({ value, label: outcomeLabel(value) })),
  schema: oneOf(outcomes, problem),
});

export const answerZaak = deskAction<{
  oordeel?: ZaakOutcome | undefined;
  antwoord: string;
  verstuurdOp: ReturnType<typeof optionalDay.parse>;
}>({
  slug: "antwoorden",
  words: {
    title: "Antwoorden",
    button: "Antwoord sturen",
    explanation: "De burger krijgt dit antwoord en ziet het bovenaan op de pagina van de zaak.",
  },
  // They have a step of their own for what is given in the end.
  notFor: ["melding", "publicaties", "terugbellen", "informatie", "woo-verzoek"],
  possible: ({ zaak }) => isOpen(zaak) && !hasHappened(zaak, "answered"),
  fields: ({ zaak }) => [
    ...(VERDICTS[zaak.kind] ? [verdictField(VERDICTS[zaak.kind] as Verdict)] : []),
    textField("antwoord", "Het antwoord", answer, {
      rows: 10,
      hint: "Schrijf wat u hebt onderzocht, wat wij ervan vinden, waarom, en wat wij nu doen.",
    }),
    sentOnField(),
  ],
  takesFiles: true,
  schema: z.object({ oordeel: everyVerdict.optional(), antwoord: answer, verstuurdOp: optionalDay }),
  decide: ({ oordeel, antwoord, verstuurdOp }, facts) => {
    if (VERDICTS[facts.zaak.kind] && oordeel === undefined) {
      return refused({ refusal: { code: "no-verdict" }, field: "oordeel" });
    }
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const answered = { type: "answered", at: at.value, ...(oordeel && { outcome: oordeel }) } as const;
    const tried = tryEvents(facts, [answered]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({
      events: [{ ...answered, text: { role: "answer", body: antwoord } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "answered")),
    });
  },
});
