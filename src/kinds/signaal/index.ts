/** Signaal: a citizen says of a promise as such, without a zaak, that it was not kept (product/copy.md, 8). */
import { addressFields } from "../address-fields.ts";
import { addressLine } from "../address-line.ts";
import { email, optionalText, text } from "../answers.ts";
import { howToAnswerField } from "../contact-fields.ts";
import type { Filing } from "../filing.ts";
import type { Answers, Field, FiledKind } from "../kind.ts";

const complaint: Field = {
  name: "wat",
  label: "Wat ging er mis?",
  hint: "Ging het om een gesprek, de telefoon of de balie? Schrijf dan op welke dag en hoe laat. Schrijf geen BSN of medische gegevens op.",
  input: "textarea",
  rows: 5,
  schema: optionalText({ max: 2000 }),
};

const howToAnswer = howToAnswerField([
  { value: "email", label: "Per e-mail" },
  { value: "brief", label: "Per brief" },
  { value: "geen", label: "Ik hoef geen antwoord" },
]);

const emailAddress: Field = {
  name: "email",
  label: "Uw e-mailadres",
  input: "email",
  autocomplete: "email",
  schema: email,
};

const name: Field = {
  name: "naam",
  label: "Uw naam",
  input: "text",
  autocomplete: "name",
  schema: text("Vul uw naam in."),
};

/** Comes along from the page of the norm; not a question. */
const norm: Field = {
  name: "belofte",
  label: "Belofte",
  input: "text",
  schema: text("Kies een belofte.", { max: 64 }),
};

/** The questions that are asked: an address only of who wants an answer. */
export function signaalFields({ antwoord }: Answers): readonly Field[] {
  const where =
    antwoord === "email" ? [emailAddress] : antwoord === "brief" ? [name, ...addressFields("Uw adres")] : [];
  return [complaint, howToAnswer, ...where];
}

function filing(answers: Answers): Filing {
  const { antwoord, belofte = "" } = answers;
  return {
    subject: "Een belofte is niet nagekomen",
    party: {
      ...(antwoord === "brief" && { name: answers.naam?.trim(), address: addressLine(answers) }),
      ...(antwoord === "email" && { email: answers.email?.trim() }),
      notify: antwoord === "email" ? "email" : antwoord === "brief" ? "letter" : "none",
    },
    facts: {},
    flag: { norm: belofte, complaint: answers.wat?.trim() ?? "", wantsAnswer: antwoord !== "geen" },
  };
}

export const signaal: FiledKind = {
  slug: "signaal",
  words: () => ({
    noun: "melding over een belofte",
    article: "de",
    title: "Zeg dat een belofte niet is nagekomen",
    tile: "U vindt dat wij een belofte niet nakwamen.",
    tilePromise: "U krijgt uitleg",
  }),
  steps: [{ id: "melding", title: "Uw melding", fields: (answers) => [norm, ...signaalFields(answers)] }],
  fieldNames: () =>
    [norm, complaint, howToAnswer, emailAddress, name, ...addressFields("Uw adres")].map((field) => field.name),
  filing,
};
