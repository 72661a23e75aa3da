/** The questions on the page of a zaak and around it: what a citizen may still say or change. */
import type { Organisation } from "#domain/organisation.ts";
import { email, optionalText, text } from "./answers.ts";
import type { Field, Option } from "./kind.ts";

/** "Iets toevoegen" and the answer to "wij wachten op u". */
export const messageField = (label: string, hint?: string): Field => ({
  name: "bericht",
  label,
  hint: hint ?? "Schrijf geen BSN of medische gegevens op.",
  input: "textarea",
  rows: 6,
  schema: text("Schrijf op wat u ons wilt laten weten.", { max: 10_000 }),
});

/** With an ingebrekestelling: all that is needed is known, so nothing is required. */
export const noticeField: Field = {
  name: "toelichting",
  label: "Wilt u er iets bij schrijven?",
  hint: "Dit hoeft niet. Schrijf geen BSN of rekeningnummer op.",
  input: "textarea",
  rows: 4,
  schema: optionalText({ max: 4_000 }),
};

export const emailField: Field = {
  name: "e-mailadres",
  label: "Uw e-mailadres",
  input: "email",
  autocomplete: "email",
  schema: email,
};

export const referenceField = ({ referencePrefix }: Organisation): Field => ({
  name: "zaaknummer",
  label: "Zaaknummer",
  hint: `Het staat in onze mail. Bijvoorbeeld: ${referencePrefix}-7K4P-29.`,
  input: "text",
  size: 14,
  schema: text("Vul uw zaaknummer in. Het staat in onze mail."),
});

/** What went wrong with a promise: may be left out. */
export const complaintField = (hint: string): Field => ({
  name: "wat",
  label: "Wat ging er mis?",
  hint,
  input: "textarea",
  rows: 4,
  schema: text("Gebruik ten hoogste 2.000 tekens.", { min: 0, max: 2000 }).optional(),
});

/** Which promise a flag is about. */
export const promiseField = (options: readonly Option[]): Field => ({
  name: "belofte",
  label: "Welke belofte?",
  input: "radio",
  options,
  schema: text("Kies welke belofte niet is nagekomen."),
});

/** What the citizen wants with a flag; its options depend on our verdict. */
export const wishField: Field = {
  name: "wens",
  label: "Wat wilt u?",
  input: "radio",
  schema: text("Kies wat u wilt."),
};

/** After a report (product/copy.md 6.7). */
export const solvedField: Field = {
  name: "opgelost",
  label: "Wat ziet u nu?",
  input: "radio",
  options: [
    { value: "ja", label: "Ja, het is opgelost" },
    { value: "deels", label: "Voor een deel" },
    { value: "nee", label: "Nee, nog niet" },
  ],
  schema: text("Kies of het is opgelost."),
};

/** Asked of who says no; who says yes leaves it empty. */
export const notSolvedField: Field = {
  name: "nog",
  label: "Wat is er nog niet goed?",
  hint: "Alleen nodig als het niet, of niet helemaal, is opgelost. Schrijf geen namen of kentekens op.",
  input: "textarea",
  rows: 3,
  schema: text("Gebruik ten hoogste 2.000 tekens.", { min: 0, max: 2000 }).optional(),
};
