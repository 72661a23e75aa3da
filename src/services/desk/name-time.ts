/** "Wij zeggen wanneer wel": a question of the press that cannot be answered at once (gr-pers-bericht). */
import { z } from "zod";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import { dayAt, type Instant, instantOn } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { whyNotNamed } from "./coming-day.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { dayAnswer, dayField, optionalTime, optionalWords, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

const TIME_PROBLEM = "Vul een tijd in als 9.15.";
const time = optionalTime.refine((value) => value !== undefined, TIME_PROBLEM);

export const nameTime = deskAction({
  slug: "wanneer-wel",
  words: {
    title: "Zeggen wanneer het antwoord komt",
    button: "Bericht sturen",
    explanation:
      "Binnen het uur geldt dan dit moment. Na het uur is het later dan meestal; de journalist hoort wel waar die aan toe is.",
  },
  onlyFor: ["pers"],
  possible: ({ zaak }) => isOpen(zaak) && !hasHappened(zaak, "answered"),
  fields: () => [
    dayField("dag", "Op welke dag komt het antwoord uiterlijk?"),
    { name: "tijd", label: "Hoe laat uiterlijk?", hint: "Bijvoorbeeld 11.30.", input: "text", size: 8, schema: time },
    textField("reden", "Toelichting", optionalWords, { rows: 3, hint: "De journalist leest dit." }),
  ],
  schema: z.object({ dag: dayAnswer, tijd: time, reden: optionalWords }),
  decide: ({ dag, tijd, reden }, facts) => {
    const untilAt = instantOn(dag, tijd?.hour ?? 0, tijd?.minute ?? 0);
    if (untilAt <= facts.now) return refused({ refusal: { code: "moment-passed" }, field: "tijd" });
    const wrongDay = whyNotNamed(dag, dayAt(facts.now)) ?? whyNotLater(facts, untilAt);
    if (wrongDay) return refused({ refusal: wrongDay, field: "dag" });
    // Named too late it is still news: it is recorded, and the rules count it as later than usual.
    const notice = { type: "delay-notice", at: facts.now, hasReason: Boolean(reden), hasHandling: false } as const;
    return granted({
      events: [{ ...notice, until: dag, untilAt, ...textOf("reason", reden) }],
      messages: [citizenMail(facts, "delayed")],
    });
  },
});

/** What was named stands: a sooner moment would be in the mail, and the page would go on naming the later one. */
function whyNotLater({ assessment }: DeskFacts, untilAt: Instant): DeskRefusal | undefined {
  const due = assessment.promises.find(({ delivers, outcome }) => delivers && outcome === "running")?.due;
  return due && "at" in due && untilAt <= due.at ? { code: "moment-not-later", at: due.at } : undefined;
}
