/** A kind's form as an employee fills it in for who wrote, called or came by: the same questions, asked all at once. */
import { z } from "zod";
import { filesField, filesHint } from "./files-field.ts";
import type { Filing } from "./filing.ts";
import type { Field, FiledKind, Step } from "./kind.ts";

/** One question for all paper that came along, of every kind alike: no kind asks for anything under its name. */
export const papersStep: Step = {
  id: "papieren",
  title: "Brief en bijlagen",
  fields: () => [
    filesField({
      name: "papieren",
      label: "Bestanden bij de zaak",
      lineLabel: "Bestanden",
      hint: `Scan de brief en wat erbij zat, of wat de burger liet zien. De burger ziet ze bij ‘Uw bestanden’. ${filesHint}`,
    }),
  ],
};

/**
 * What came in on paper or by word of mouth need not have a mail address (art. 2:7 Awb): who gave none is answered by
 * letter where we know the address. Its papers are asked for once, at the end. Everything else is the kind's own.
 */
export const atDesk = <Form extends FiledKind>(kind: Form): Form => ({
  ...kind,
  steps: [
    ...kind.steps.map(
      (step): Step => ({
        ...step,
        fields: (answers, setting) => step.fields(answers, setting).flatMap(fieldAtDesk),
      }),
    ),
    papersStep,
  ],
  filing: (answers, setting) => withoutMail(kind.filing(answers, setting)),
});

function fieldAtDesk(field: Field): readonly Field[] {
  if (field.input === "files") return [];
  return field.input === "email" ? [{ ...field, schema: orNothing(field.schema) }] : [field];
}

const orNothing = (schema: z.ZodType) =>
  z.preprocess((typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed), schema.optional());

function withoutMail(filing: Filing): Filing {
  const { party } = filing;
  if (party.notify !== "email" || party.email) return filing;
  return { ...filing, party: { ...party, email: undefined, notify: party.address ? "letter" : "none" } };
}
