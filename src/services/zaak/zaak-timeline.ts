/** The timeline of a zaak with its words and names filled in. */

import { deliverableOf } from "#domain/deliverable.ts";
import { eventProblemText } from "#texts/deadlines/event-problems.ts";
import { doneHeading } from "#texts/stand/done-stand.ts";
import { type TimelineEntry, timelineOf } from "#texts/timeline/timeline.ts";
import { promiseTitleIn } from "#texts/zaak/promise-rows.ts";
import type { Context } from "../context.ts";
import type { ZaakFile } from "./open-zaak.ts";
import { verdictOn } from "./verdict-on.ts";
import { answerEvent } from "./zaak-stand.ts";
import type { ZaakWords } from "./zaak-words.ts";

/** Oldest first, as the citizen reads it. */
export function zaakTimeline(
  context: Context,
  { zaak, texts, handler, assessment }: ZaakFile,
  { noun, notOurs }: ZaakWords,
): TimelineEntry[] {
  const { charter } = context;
  const problems = new Map(
    assessment.refused.map((problem) => [zaak.events[problem.event ?? -1]?.seq, eventProblemText(problem)]),
  );
  const shownAbove = answerEvent(zaak)?.textId;
  return timelineOf(zaak.events, {
    noun,
    kind: zaak.kind,
    answered: deliverableOf(zaak.kind) === "decision" ? doneHeading(zaak.kind, noun).replace(/\.$/, "") : undefined,
    textOf: (textId) => (textId === shownAbove ? "U leest het hierboven." : texts.get(textId)?.body || undefined),
    handlerOf: (handlerId) => (handler && String(handler.id) === handlerId ? handler.name : undefined),
    problemOf: (seq) => problems.get(seq),
    stoodStill: assessment.promises.some(({ derivation }) => derivation.some(({ step }) => step === "opschorting")),
    verdictOn: (flagged) => verdictOn(context, zaak, flagged),
    promiseTitle: ({ norm, run }) => {
      const promise = assessment.promises.find((one) => one.norm === norm && one.run === run);
      const elsewhere = promise?.theme === "action" ? notOurs?.row : undefined;
      const title = promise
        ? (elsewhere ?? promiseTitleIn(assessment.promises, promise, zaak.kind, noun))
        : (charter.norms.find(({ id }) => id === norm)?.words.title ?? "onze belofte");
      return title.charAt(0).toLowerCase() + title.slice(1);
    },
  });
}
