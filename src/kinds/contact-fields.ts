/** Who files it, and how we may answer (art. 2:8 Awb): what the law asks of a klacht, a bezwaar or an application. */
import { addressFields } from "./address-fields.ts";
import { addressLine } from "./address-line.ts";
import { choice, email, internationalPhone, optionalEmail, optionalPhone, text } from "./answers.ts";
import type { Filing } from "./filing.ts";
import type { Answers, Field, Option } from "./kind.ts";

const HOW_TO_ANSWER: readonly Option[] = [
  { value: "email", label: "Per e-mail en in dit portaal" },
  { value: "brief", label: "Per brief" },
];

/** Why we would call, as a sentence. */
type Wishes = { readonly phoneHint: string; readonly nameHint?: string };

/** Name, address, the way to answer, and the telephone for who wants to be called. */
export const contactFields = (answers: Answers, { phoneHint, nameHint }: Wishes): readonly Field[] => [
  nameField(nameHint),
  ...addressFields("Uw adres"),
  ...answerFields(answers),
  phoneField(phoneHint),
];

export const nameField = (hint?: string): Field => ({
  name: "naam",
  label: "Voornaam en achternaam",
  ...(hint !== undefined && { hint }),
  input: "text",
  schema: text("Vul uw voornaam en achternaam in.", { max: 200 }),
  autocomplete: "name",
});

export const howToAnswerField = (options: readonly Option[]): Field => ({
  name: "antwoord",
  label: "Hoe mogen wij u antwoorden?",
  input: "radio",
  options,
  schema: choice(
    "Kies hoe wij u mogen antwoorden.",
    options.map(({ value }) => value),
  ),
});

/** The e-mail address is asked only of who wants the answer by e-mail. */
export const answerFields = (answers: Answers): readonly Field[] => [
  howToAnswerField(HOW_TO_ANSWER),
  {
    name: "email",
    label: "E-mailadres",
    hint: "Alleen nodig als wij u per e-mail antwoorden.",
    input: "email",
    schema: answers.antwoord === "email" ? email : optionalEmail,
    autocomplete: "email",
  },
];

export const phoneField = (hint: string): Field => ({
  name: "telefoon",
  label: "Telefoonnummer",
  hint,
  input: "tel",
  schema: optionalPhone,
  autocomplete: "tel",
  inputmode: "tel",
  size: 20,
});

/** The answers to `contactFields` as a person in the zaak. */
export function contactParty(answers: Answers): Filing["party"] {
  const byEmail = answers.antwoord === "email";
  return {
    name: answers.naam?.trim(),
    email: byEmail ? answers.email?.trim() : undefined,
    address: addressLine(answers),
    phone: internationalPhone(answers.telefoon ?? ""),
    notify: byEmail ? "email" : "letter",
  };
}

/** The names of `contactFields`, to take them over from the zaak that a request is about. */
const contactNames = ["naam", "postcode", "huisnummer", "toevoeging", "antwoord", "email", "telefoon"] as const;

/** The same person's contact answers in another zaak, as far as they were given. */
export const contactAnswersOf = (answers: Answers): Answers =>
  Object.fromEntries(contactNames.flatMap((name) => (answers[name] ? [[name, answers[name]] as const] : [])));
