/** A wish for many copies: an employee calls, and writes down what was agreed. Only then it is set aside and sent. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { count } from "#kinds/answers.ts";
import type { Answers } from "#kinds/kind.ts";
import { linesToSend, openWishes } from "../filing/lines-to-send.ts";
import { publicationTitle } from "../zaak/publication-title.ts";
import { citizenMail } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { isOpen } from "./zaak-standing.ts";

const fieldOf = (slug: string): string => `aantal-${slug}`;
const MOST = 10_000;

export const agreeCopies = deskAction({
  slug: "afspreken",
  words: {
    title: "Aantal afgesproken na bellen",
    button: "Aantal vastleggen",
    explanation:
      "Bel de burger en spreek af hoeveel wij sturen. Vul 0 in als het niet meer nodig is. Wat u vastlegt, gaat van de voorraad af; daarna kunt u het versturen.",
  },
  onlyFor: ["publicaties"],
  possible: ({ zaak }) => isOpen(zaak) && openWishes(zaak).length > 0,
  fields: (facts) =>
    openWishes(facts.zaak).map(({ slug, copies }) => ({
      name: fieldOf(slug),
      label: `Hoeveel van ‘${titleOf(facts, slug)}’?`,
      hint: `Gevraagd: ${copies}.`,
      input: "number" as const,
      inputmode: "numeric" as const,
      size: 6,
      schema: count({
        max: MOST,
        over: `Vul ten hoogste ${MOST} in.`,
        unreadable: "Vul een heel getal in. Bijvoorbeeld: 25.",
      }).refine((typed) => typed?.trim(), "Vul in hoeveel u hebt afgesproken."),
    })),
  first: ({ zaak }): Answers =>
    Object.fromEntries(openWishes(zaak).map(({ slug, copies }) => [fieldOf(slug), String(copies)])),
  schema: z.record(z.string(), z.string()),
  decide: (answers, facts) => {
    const wishes = openWishes(facts.zaak);
    if (wishes.length === 0) return refused({ refusal: { code: "not-now" } });
    const agreed = wishes.map(({ slug }) => ({ slug, copies: Number(answers[fieldOf(slug)]?.trim() ?? "") }));
    const lines = agreed.filter(({ copies }) => copies > 0);
    const nothing = lines.length === 0 && linesToSend(facts.zaak).length === 0;
    const body = `Wij spraken aan de telefoon af: ${agreed.map((line) => `${line.copies} × ${titleOf(facts, line.slug)}`).join(", ")}.`;
    const at = facts.now;
    const wrote = { type: "copies-agreed", at, lines, text: { role: "message", body } } as const;
    return granted({
      events: nothing ? [wrote, { type: "withdrawn", at }] : [wrote],
      messages: [citizenMail(facts, "message")],
      takesStock: lines,
    });
  },
});

const titleOf = ({ organisation }: DeskFacts, slug: string): string => publicationTitle(organisation, slug);
