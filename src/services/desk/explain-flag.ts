/** The explanation a citizen is owed after saying that a promise was not kept (house rule: within two weeks). */
import { z } from "zod";
import type { Charter } from "#domain/charter.ts";
import { dayAt } from "#domain/instant.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import { granted, refused } from "#domain/result.ts";
import type { Answers } from "#kinds/kind.ts";
import { longDay } from "#texts/dates.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { sentences, textField } from "./desk-answers.ts";

const FLAG_PROBLEM = "Kies welke melding u uitlegt.";
const explanation = sentences("Schrijf in ten minste één zin waarom het zo ging.", 15);
const flag = z.string(FLAG_PROBLEM).regex(/^\d+$/, FLAG_PROBLEM);

export const explainFlag = deskAction({
  slug: "uitleggen",
  words: {
    title: "Uitleggen waarom een belofte niet is gehaald",
    button: "Uitleg sturen",
    explanation:
      "De burger zei dat een belofte niet is nagekomen. Leg in eigen woorden uit hoe het kwam en wat wij nu doen.",
  },
  possible: ({ openFlags }) => openFlags.length > 0,
  fields: ({ openFlags, charter }) => [
    {
      name: "melding",
      label: "Welke melding legt u uit?",
      input: "radio",
      options: openFlags.map(({ id, norm, flaggedAt }) => ({
        value: String(id),
        label: `${titleOf(charter, norm)} (gemeld op ${longDay(dayAt(flaggedAt))})`,
      })),
      schema: flag,
    },
    textField("uitleg", "De reden, en wat wij nu doen", explanation),
  ],
  first: ({ openFlags: [only, ...others] }): Answers =>
    only && others.length === 0 ? { melding: String(only.id) } : {},
  schema: z.object({ melding: flag, uitleg: explanation }),
  decide: ({ melding, uitleg }, facts) => {
    const open = facts.openFlags.find(({ id }) => String(id) === melding);
    if (!open) return refused({ refusal: { code: "no-open-flag" }, field: "melding" });
    const { norm, run, id } = open;
    return granted({
      events: [{ type: "flag-explained", at: facts.now, norm, run, text: { role: "explanation", body: uitleg } }],
      messages: [citizenMail(facts, "flag-explained")],
      explainsFlag: id,
    });
  },
});

const titleOf = ({ norms }: Charter, norm: string): string =>
  [...norms, ...lawNorms].find(({ id }) => id === norm)?.words.title ?? norm;
