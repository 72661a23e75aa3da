/** The first page of registering: which kind of request, and how and when it came in. */
import type { Instant } from "#domain/instant.ts";
import type { Organisation } from "#domain/organisation.ts";
import { choice } from "#kinds/answers.ts";
import type { Answers, Field, Kind } from "#kinds/kind.ts";
import { receiptField, receiptFields } from "./receipt-form.ts";

export const kindField = "soort";

/** The questions; every kind that this organisation takes in can be chosen. */
export function startFields(
  kinds: readonly Kind[],
  organisation: Organisation,
  answers: Answers,
  now: Instant,
): readonly Field[] {
  const options = kinds.map((kind) => ({ value: kind.slug, label: kind.words(organisation).title }));
  const problem = "Kies waar het over gaat.";
  const kind: Field = {
    name: kindField,
    label: "Waar gaat het over?",
    input: "radio",
    options,
    schema: choice(
      problem,
      options.map(({ value }) => value),
    ),
  };
  // The postmark is asked beside the letter's own questions.
  return [...receiptFields(answers, now).filter(({ name }) => name !== receiptField.postedOn), kind];
}

/** What is wrong with these answers, in the order of the page. */
export const receiptProblems = (fields: readonly Field[], answers: Answers) =>
  fields.flatMap(({ name, schema }) => {
    const issue = schema.safeParse(answers[name]).error?.issues[0];
    return issue ? [{ name, text: issue.message }] : [];
  });

/** The form of the chosen kind, with what was told: a channel, a day and a time say nothing of anyone. */
export function registrationAddress(answers: Answers): string {
  const told = Object.values(receiptField).flatMap((name) => (answers[name] ? [[name, answers[name]]] : []));
  return `/medewerker/registreren/${answers[kindField]}?${new URLSearchParams(told)}`;
}
