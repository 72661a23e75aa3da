/** The decision on a Woo-verzoek (art. 4.3 Woo): what becomes public, why, and when the documents come (art. 4.4 lid 5). */
import { z } from "zod";
import { documentsLaterOn } from "#domain/documents-later.ts";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { type WooOutcome, wooOutcomes } from "#domain/zaak-outcome.ts";
import type { Option } from "#kinds/kind.ts";
import { outcomeLabel } from "#texts/zaak/outcomes.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const GIVES_DOCUMENTS: readonly WooOutcome[] = ["disclosed", "partly-disclosed"];
const outcome = oneOf(wooOutcomes, "Kies wat wij besluiten.");
const reasons = sentences("Schrijf het besluit: ten minste één zin.");
const when = oneOf(["erbij", "later"], "Kies wanneer de burger de documenten krijgt.");
const WHEN: readonly Option[] = [
  { value: "erbij", label: "Samen met het besluit" },
  { value: "later", label: "2 weken later, want een ander heeft bezwaar (artikel 4.4 lid 5 Woo)" },
];

export const decideWoo = deskAction({
  slug: "besluiten",
  words: {
    title: "Besluiten",
    button: "Besluit sturen",
    explanation:
      "De burger krijgt dit besluit en ziet het bovenaan op de pagina van de zaak, met de laatste dag voor bezwaar.",
  },
  onlyFor: ["woo-verzoek"],
  possible: ({ zaak }) => isOpen(zaak) && !hasHappened(zaak, "answered"),
  fields: () => [
    {
      name: "besluit",
      label: "Wat besluiten wij?",
      input: "radio",
      options: wooOutcomes.map((value) => ({ value, label: outcomeLabel(value) })),
      schema: outcome,
    },
    textField("toelichting", "Het besluit in woorden", reasons, {
      rows: 10,
      hint: "Schrijf wat u hebt gevonden, wat de burger krijgt, wat niet en waarom niet (het artikel van de Woo).",
    }),
    {
      name: "documenten",
      label: "Wanneer krijgt de burger de documenten?",
      hint: "Alleen nodig als iets openbaar wordt.",
      input: "radio",
      options: WHEN,
      schema: when.optional(),
    },
    sentOnField(),
  ],
  schema: z
    .object({ besluit: outcome, toelichting: reasons, documenten: when.optional(), verstuurdOp: optionalDay })
    .superRefine(({ besluit, documenten }, context) => {
      if (!GIVES_DOCUMENTS.includes(besluit) || documenten !== undefined) return;
      context.addIssue({
        code: "custom",
        path: ["documenten"],
        message: "Kies wanneer de burger de documenten krijgt.",
      });
    }),
  decide: ({ besluit, toelichting, documenten, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const isLater = documenten === "later" && GIVES_DOCUMENTS.includes(besluit);
    const answered = {
      type: "answered",
      at: at.value,
      outcome: besluit,
      ...(isLater && { documentsOn: documentsLaterOn(dayAt(at.value)) }),
    } as const;
    const tried = tryEvents(facts, [answered]);
    if (!tried.ok) return refused({ refusal: tried.refusal });
    return granted({
      events: [{ ...answered, text: { role: "answer", body: toelichting } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "answered")),
    });
  },
});
