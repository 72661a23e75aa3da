/** What signing in asks: a mail address, then the code. */
import { z } from "zod";
import type { Field } from "#kinds/kind.ts";

const EMAIL_PROBLEM = "Vul uw mailadres in, zoals naam@voorbeeld.nl.";
const CODE_PROBLEM = "Vul de 6 cijfers uit de mail in.";
const MAX_ADDRESS = 254;

export const emailField: Field = {
  name: "email",
  label: "Uw mailadres van het werk",
  input: "email",
  autocomplete: "username",
  schema: z.string(EMAIL_PROBLEM).trim().max(MAX_ADDRESS, EMAIL_PROBLEM).pipe(z.email(EMAIL_PROBLEM)),
};

export const codeField: Field = {
  name: "code",
  label: "Code van 6 cijfers",
  input: "text",
  inputmode: "numeric",
  autocomplete: "one-time-code",
  size: 8,
  schema: z
    .string(CODE_PROBLEM)
    .transform((typed) => typed.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, CODE_PROBLEM)),
};
