/** What someone wants to say: a question, an opinion, a suggestion or a compliment. Only a question always needs an answer. */
import { choice, text } from "../answers.ts";
import { filesField, filesHint } from "../files-field.ts";
import type { Answers, Field, Option } from "../kind.ts";
import { receiptFields, replyFields } from "../reply-fields.ts";
import { messageOf, messages } from "./messages.ts";

export const sortFields: readonly Field[] = [
  {
    name: "soort",
    label: "Wat wilt u ons laten weten?",
    input: "radio",
    options: messages.map(({ value, label, hint }) => ({ value, label, hint })),
    schema: choice(
      "Kies wat u ons wilt laten weten.",
      messages.map(({ value }) => value),
    ),
  },
];

const WANTS_ANSWER: readonly Option[] = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee, dat hoeft niet" },
];

const wantsAnswerField: Field = {
  name: "antwoord-gewenst",
  label: "Wilt u antwoord?",
  hint: "Wij lezen uw bericht altijd, ook als u geen antwoord wilt.",
  input: "radio",
  options: WANTS_ANSWER,
  schema: choice(
    "Kies of u antwoord wilt.",
    WANTS_ANSWER.map(({ value }) => value),
  ),
};

export function messageFields(answers: Answers): readonly Field[] {
  const message = messageOf(answers);
  return [
    {
      name: "onderwerp",
      label: "Waar gaat het over?",
      hint: "In een paar woorden.",
      input: "text",
      schema: text("Vul in een paar woorden in waar het over gaat.", { max: 200 }),
    },
    {
      name: "bericht",
      label: message.question,
      hint: "Schrijf geen burgerservicenummer (BSN) of medische gegevens op.",
      input: "textarea",
      rows: 7,
      schema: text(message.problem, { max: 10_000 }),
    },
    ...(message.mayGoWithout ? [wantsAnswerField] : []),
    filesField({ name: "bestanden", label: "Bestanden", hint: `Bijvoorbeeld een brief of een foto. ${filesHint}` }),
  ];
}

/** Whether an answer is wanted: a question always, the rest only where it was said. */
export const wantsAnswer = (answers: Answers): boolean =>
  !messageOf(answers).mayGoWithout || answers["antwoord-gewenst"] !== "nee";

export const whoFields = (answers: Answers): readonly Field[] =>
  wantsAnswer(answers)
    ? replyFields(answers, { phoneHint: "Dan kunnen wij bellen. Vaak bent u dan sneller geholpen." })
    : receiptFields;
