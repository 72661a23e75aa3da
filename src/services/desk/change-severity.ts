/** Puts a report in another of the four steps, with the reason (product/categories.md, 1 rule 4). */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { type Severity, severities } from "#domain/term.ts";
import type { Zaak } from "#domain/zaak.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, sentences, textField } from "./desk-answers.ts";
import { isOpen, lastEvent } from "./zaak-standing.ts";

const reason = sentences("Schrijf in ten minste één zin waarom.");
const severity = oneOf(severities, "Kies hoe erg het is.");

/** As the citizen reads them, with what we aim at. */
const LABELS: { readonly [S in Severity]: { readonly label: string; readonly hint: string } } = {
  danger: { label: "Gevaar nu", hint: "Actie binnen 1 uur, dag en nacht" },
  urgent: { label: "Dringend", hint: "Actie binnen 24 uur, ook in het weekend" },
  normal: { label: "Gewoon", hint: "Actie binnen 5 werkdagen" },
  small: { label: "Klein", hint: "Actie binnen 2 weken" },
};

/** As filed, or as last changed. */
export const severityOf = (zaak: Zaak): Severity =>
  lastEvent(zaak, "severity-changed")?.severity ?? zaak.facts.severity ?? "normal";

export const changeSeverity = deskAction({
  slug: "ernst",
  words: {
    title: "Ernst wijzigen",
    button: "Ernst wijzigen",
    explanation:
      "Hoger telt meteen. Lager kan alleen zolang de eerste tijd nog loopt; het cijfer telt de tijd die de burger zag.",
  },
  onlyFor: ["melding"],
  possible: ({ zaak }) => isOpen(zaak),
  fields: ({ zaak }) => [
    {
      name: "ernst",
      label: "Hoe erg is het?",
      input: "radio",
      options: severities.filter((each) => each !== severityOf(zaak)).map((each) => ({ value: each, ...LABELS[each] })),
      schema: severity,
    },
    textField("reden", "Waarom?", reason, { rows: 3, hint: "De burger leest deze zin." }),
  ],
  schema: z.object({ ernst: severity, reden: reason }),
  decide: ({ ernst, reden }, facts) => {
    const present = severityOf(facts.zaak);
    if (ernst === present) return refused({ refusal: { code: "same-severity" }, field: "ernst" });
    const isLower = severities.indexOf(ernst) > severities.indexOf(present);
    const isPast = facts.assessment.promises.some(({ theme, outcome }) => theme === "action" && outcome !== "running");
    if (isLower && isPast) return refused({ refusal: { code: "severity-lowered-too-late" }, field: "ernst" });
    return granted({
      events: [{ type: "severity-changed", at: facts.now, severity: ernst, text: { role: "reason", body: reden } }],
      messages: [citizenMail(facts, "message")],
    });
  },
});
