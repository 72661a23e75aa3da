/** Who sent the invoice, what they want, and the invoice itself. */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { amount } from "../amount.ts";
import { choice, optionalText, text } from "../answers.ts";
import { contactFields } from "../contact-fields.ts";
import { dayAnswer, notAfter, optionalDayAnswer } from "../day-answer.ts";
import type { Answers, Field, FormSetting, Option } from "../kind.ts";

const SENDERS: readonly Option[] = [
  { value: "bedrijf", label: "Als bedrijf of organisatie", hint: "Ook als zzp'er, vereniging of stichting." },
  { value: "particulier", label: "Als particulier" },
];

const WISHES: readonly Option[] = [
  { value: "betalen", label: "Dat de factuur wordt betaald" },
  { value: "rente", label: "Dat de factuur wordt betaald, met rente omdat het te laat is" },
  { value: "vraag", label: "Antwoord op een vraag over de factuur" },
];

const oneOf = (options: readonly Option[], problem: string) =>
  choice(
    problem,
    options.map(({ value }) => value),
  );

/** The first question of all: the rate of interest and the costs differ. */
export const senderFields: readonly Field[] = [
  {
    name: "afzender",
    label: "Stuurde u de factuur als bedrijf of als particulier?",
    hint: "Een bedrijf heeft recht op een andere rente, en op een bedrag voor de kosten.",
    input: "radio",
    options: SENDERS,
    schema: oneOf(SENDERS, "Kies of u de factuur als bedrijf of als particulier stuurde."),
  },
  {
    name: "wens",
    label: "Wat wilt u?",
    input: "radio",
    options: WISHES,
    schema: oneOf(WISHES, "Kies wat u wilt."),
  },
];

export function invoiceFields(answers: Answers, setting: FormSetting): readonly Field[] {
  const today = dayAt(setting.now);
  return [
    {
      name: "factuurnummer",
      label: "Factuurnummer",
      hint: "Het nummer dat u zelf op de factuur zette.",
      input: "text",
      size: 20,
      schema: text("Vul het nummer van de factuur in.", { max: 50 }),
    },
    {
      name: "bedrag",
      label: "Bedrag in euro's, met btw",
      hint: "Wat er nog betaald moet worden. Bijvoorbeeld: 1.840 of 1840,50.",
      input: "text",
      inputmode: "decimal",
      size: 12,
      schema: amount,
    },
    {
      name: "ontvangen",
      label: "Op welke dag kregen wij de factuur?",
      hint: "Mailde u de factuur? Dan is het die dag. Stuurde u een brief? Dan meestal de dag erna.",
      input: "date",
      schema: dayAnswer(
        "Vul de dag in waarop wij de factuur kregen. Bijvoorbeeld: 12 10 2026.",
        notAfter(today, "Vul een dag in die al geweest is."),
        { accepts: (day) => day > today - MAX_DAYS_BACK, problem: "Vul een dag in van de laatste 5 jaar." },
      ),
    },
    ...termFields(setting),
    ...lastDayFields(answers),
    {
      name: "toelichting",
      label: answers.wens === "vraag" ? "Wat is uw vraag?" : "Wilt u er iets bij zeggen?",
      hint: "Schrijf geen rekeningnummer op: dat staat al op uw factuur.",
      input: "textarea",
      rows: 5,
      schema:
        answers.wens === "vraag"
          ? text("Schrijf uw vraag op.", { min: 3, max: 10_000 })
          : optionalText({ max: 10_000 }),
    },
  ];
}

/** A claim lapses five years after it could be made (art. 3:307 and 3:308 BW). */
const MAX_DAYS_BACK = 5 * 366;

/** Only where the charter keeps to the term that was agreed. */
function termFields({ organisation: { invoices } }: FormSetting): readonly Field[] {
  if (!invoices?.termIsAgreed) return [];
  const problem = "Vul het aantal dagen in. Bijvoorbeeld: 30.";
  return [
    {
      name: "termijn",
      label: "Binnen hoeveel dagen spraken wij af te betalen?",
      hint: `Weet u het niet, of is er niets afgesproken? Laat dit leeg. Dan rekenen wij met ${invoices.termDays} dagen. Met een bedrijf mag een overheid hooguit 60 dagen afspreken.`,
      input: "number",
      size: 4,
      schema: z
        .string()
        .trim()
        .refine((typed) => typed === "" || (/^\d{1,3}$/.test(typed) && Number(typed) >= 1), problem)
        .refine(
          (typed) => typed === "" || Number(typed) <= 120 || !/^\d{1,3}$/.test(typed),
          "Vul hooguit 120 dagen in.",
        )
        .optional(),
    },
  ];
}

/** Of a private person the interest only runs from a last day that was set or agreed. */
function lastDayFields({ afzender, wens }: Answers): readonly Field[] {
  if (afzender !== "particulier" || wens !== "rente") return [];
  return [
    {
      name: "uiterste-dag",
      label: "Wat was de laatste dag om te betalen?",
      hint: "De dag die wij samen afspraken, of die u noemde in een herinnering (aanmaning). Is er geen dag? Laat dit leeg: dan loopt er nog geen rente.",
      input: "date",
      schema: optionalDayAnswer("Vul een dag in. Bijvoorbeeld: 11 11 2026."),
    },
  ];
}

const COMPANY: Field = {
  name: "bedrijf",
  label: "Naam van uw bedrijf of organisatie",
  input: "text",
  schema: text("Vul de naam van uw bedrijf of organisatie in.", { max: 200 }),
  autocomplete: "organization",
};

export const whoFields = (answers: Answers): readonly Field[] => [
  ...(answers.afzender === "bedrijf" ? [COMPANY] : []),
  ...contactFields(answers, { phoneHint: "Dan kunnen wij bellen als wij de factuur niet vinden." }),
];

/** Answers that make every conditional question appear. */
export const everyTurn: readonly Answers[] = [{ afzender: "bedrijf" }, { afzender: "particulier", wens: "rente" }];
