/** Takes back a mistake of ours, with the reason; the old line stays, and the citizen hears of it. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { RecordedEvent } from "#domain/zaak.ts";
import { shortDay } from "#texts/dates.ts";
import { deskEventWords } from "#texts/desk/desk-events.ts";
import { citizenMail, deskMailKey } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { sentences, textField } from "./desk-answers.ts";
import { reachesFurther } from "./reaches-further.ts";

const LINE_PROBLEM = "Kies welke regel niet klopt.";
const line = z.string(LINE_PROBLEM).regex(/^\d+$/, LINE_PROBLEM);
const reason = sentences("Schrijf in ten minste één zin wat er niet klopte.");

export const correctEvent = deskAction({
  slug: "corrigeren",
  words: {
    title: "Een regel corrigeren",
    button: "Correctie vastleggen",
    explanation:
      "De oude regel blijft staan, met uw correctie erbij. De dagen worden opnieuw berekend. De burger krijgt bericht.",
  },
  possible: (facts) => correctable(facts).length > 0,
  fields: (facts) => [
    {
      name: "regel",
      label: "Welke regel klopt niet?",
      input: "radio",
      options: correctable(facts).map((event) => ({
        value: String(event.seq),
        label: `${shortDay(dayAt(event.at))}: ${deskEventWords(event, facts.zaak.kind)}`,
      })),
      schema: line,
    },
    textField("reden", "Wat klopte er niet?", reason, { rows: 3, hint: "De burger leest deze zin." }),
  ],
  schema: z.object({ regel: line, reden: reason }),
  decide: ({ regel, reden }, facts) => {
    const event = correctable(facts).find(({ seq }) => String(seq) === regel);
    if (!event) return refused({ refusal: { code: "not-correctable" }, field: "regel" });
    return granted({
      events: [
        {
          type: "corrected",
          at: facts.now,
          correctsSeq: event.seq,
          text: { role: "reason", body: reden },
        },
      ],
      messages: [citizenMail(facts, "message")],
      cancelsIfUnsent: [deskMailKey(facts.zaak.reference, event.seq)],
    });
  },
});

/** Lines that an employee wrote and that still count, newest first. */
const correctable = ({ zaak }: Pick<DeskFacts, "zaak">): readonly RecordedEvent[] =>
  standingEvents(zaak.events)
    .filter((event) => event.actor.kind === "staff" && !reachesFurther(event))
    .toReversed();
