/**
 * How we may answer, for requests of which the law asks no name (art. 4.1 Woo; a question, a suggestion): a mail
 * address is enough. Only a letter needs an address to go to.
 */
import { addressFields } from "./address-fields.ts";
import { addressLine } from "./address-line.ts";
import { internationalPhone, optionalEmail, optionalText } from "./answers.ts";
import { answerFields, phoneField } from "./contact-fields.ts";
import type { Filing } from "./filing.ts";
import type { Answers, Field } from "./kind.ts";

type Wishes = { readonly phoneHint: string };

/** The way to answer first: what else is needed follows from it. */
export const replyFields = (answers: Answers, { phoneHint }: Wishes): readonly Field[] => [
  ...answerFields(answers),
  {
    name: "naam",
    label: "Naam",
    hint: "Voor een brief is dit handig. Het mag ook de naam van een organisatie zijn.",
    input: "text",
    schema: optionalText({ max: 200 }),
    autocomplete: "name",
  },
  ...(answers.antwoord === "brief" ? addressFields(LETTER_ADDRESS) : addressFields(LETTER_ADDRESS).map(mayBeLeftOut)),
  phoneField(phoneHint),
];

const LETTER_ADDRESS = "Adres, alleen voor een brief";

/** Right or left out: browsers send an empty answer where nothing was typed. Written as the field itself writes it. */
const mayBeLeftOut = (field: Field): Field => ({
  ...field,
  schema: optionalText()
    .refine((typed) => !typed || field.schema.safeParse(typed).success, {
      error: (issue) => field.schema.safeParse(issue.input).error?.issues[0]?.message ?? "",
    })
    .transform((typed) => (typed ? field.schema.safeParse(typed).data : typed)),
});

/** For who wants no answer: an address only to say that it has come in. */
export const receiptFields: readonly Field[] = [
  {
    name: "email",
    label: "E-mailadres",
    hint: "Dan mailen wij dat het binnen is. U hoeft dit niet in te vullen.",
    input: "email",
    schema: optionalEmail,
    autocomplete: "email",
  },
  {
    name: "naam",
    label: "Naam",
    input: "text",
    schema: optionalText({ max: 200 }),
    autocomplete: "name",
  },
];

/** The answers to `replyFields` or `receiptFields` as a person in the zaak. */
export function replyParty(answers: Answers): Filing["party"] {
  const byLetter = answers.antwoord === "brief";
  const email = answers.email?.trim() || undefined;
  return {
    name: answers.naam?.trim() || undefined,
    email: byLetter ? undefined : email,
    address: byLetter ? addressLine(answers) : undefined,
    phone: internationalPhone(answers.telefoon ?? ""),
    notify: byLetter ? "letter" : email ? "email" : "none",
  };
}
