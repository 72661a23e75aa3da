/** Verdaging: the weeks that the law lets the body add once, by its own decision (art. 7:10, 9:11 Awb; 4.4 Woo). */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { runningNorms, whyNoMove } from "./running-norms.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const WEEKS_PROBLEM = "Kies hoeveel weken.";
const reason = sentences("Schrijf in ten minste één zin waarom het langer duurt.");
const schema = z.object({
  weken: z
    .string(WEEKS_PROBLEM)
    .regex(/^\d{1,2}$/, WEEKS_PROBLEM)
    .transform(Number),
  reden: reason,
  verstuurdOp: optionalDay,
});

export const extendByLaw = deskAction({
  slug: "verdagen",
  words: {
    title: "Extra weken volgens de wet",
    button: "Uitstel vastleggen en bericht sturen",
    explanation:
      "Dit mag één keer, met een reden, en alleen zolang de termijn nog loopt. De burger krijgt de nieuwe dag.",
  },
  possible: (facts) => isOpen(facts.zaak) && maxWeeksOf(facts) > 0 && !hasHappened(facts.zaak, "verdaging"),
  whyNot: (facts) => whyNoMove(facts, ({ verdaging }) => verdaging !== undefined, hasHappened(facts.zaak, "verdaging")),
  fields: (facts) => [
    {
      name: "weken",
      label: "Hoeveel weken langer?",
      input: "radio",
      options: Array.from({ length: maxWeeksOf(facts) }, (_, index) => weekOption(index + 1)),
      schema: schema.shape.weken,
    },
    textField("reden", "Waarom duurt het langer?", reason, { hint: "De burger leest deze zin." }),
    sentOnField(),
  ],
  schema,
  decide: ({ weken, reden, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const verdaging = { type: "verdaging", at: at.value, weeks: weken, hasReason: true } as const;
    const tried = tryEvents(facts, [verdaging]);
    if (!tried.ok) return refused({ refusal: tried.refusal, field: "weken" });
    return granted({
      events: [{ ...verdaging, text: { role: "reason", body: reden } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "delayed")),
    });
  },
});

const weekOption = (weeks: number) => ({ value: String(weeks), label: weeks === 1 ? "1 week" : `${weeks} weken` });

/** What the law gives at most to a term that runs on this zaak; 0 where it gives nothing. */
const maxWeeksOf = (facts: DeskFacts): number =>
  Math.max(
    0,
    ...runningNorms(facts).map(({ promise, run }) => (promise.source === "law" ? (run.verdaging?.maxWeeks ?? 0) : 0)),
  );
