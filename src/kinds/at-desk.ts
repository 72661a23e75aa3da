/** A kind's form as an employee fills it in for who wrote, called or came by: the same questions, asked all at once. */
import { z } from "zod";
import type { Filing } from "./filing.ts";
import type { Field, FiledKind } from "./kind.ts";

/**
 * What came in on paper or by word of mouth has no uploads, and need not have a mail address (art. 2:7 Awb). Who gave
 * none is answered by letter where we know the address. Everything else is the kind's own.
 */
export const atDesk = <Form extends FiledKind>(kind: Form): Form => ({
  ...kind,
  steps: kind.steps.map((step) => ({
    ...step,
    fields: (answers, setting) => step.fields(answers, setting).flatMap(fieldAtDesk),
  })),
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
