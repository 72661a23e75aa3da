/**
 * For someone else (art. 2:1 Awb): whoever files names that person, and may add an authorisation. Both are told.
 * A kind adds `forWhomField` to its questions about who files, and `representedStep` after them.
 */
import { addressFields } from "./address-fields.ts";
import { addressLine } from "./address-line.ts";
import { choice, optionalEmail, text } from "./answers.ts";
import { filesField, filesHint } from "./files-field.ts";
import type { Filing } from "./filing.ts";
import type { Answers, Field, Option, Step } from "./kind.ts";

const FOR_WHOM: readonly Option[] = [
  { value: "mijzelf", label: "Voor mijzelf" },
  { value: "ander", label: "Namens iemand anders" },
];

/** Not required: who skips it does it for themselves. */
export const forWhomField: Field = {
  name: "voor-wie",
  label: "Voor wie doet u dit?",
  hint: "Doet u het voor uzelf? Dan mag u deze vraag overslaan.",
  input: "radio",
  options: FOR_WHOM,
  schema: choice("Kies voor wie u dit doet.", ["", ...FOR_WHOM.map(({ value }) => value)]).optional(),
};

const PREFIX = "namens-";

/** The same questions as of who files, under names of their own; a browser does not fill in the wrong person. */
const ofThem = (fields: readonly Field[]): readonly Field[] =>
  fields.map(({ autocomplete: _, ...field }) => ({ ...field, name: `${PREFIX}${field.name}` }));

const fields: readonly Field[] = [
  {
    name: `${PREFIX}naam`,
    label: "Voornaam en achternaam van die persoon",
    hint: "Of de naam van de organisatie.",
    input: "text",
    schema: text("Vul de naam in van de persoon voor wie u dit doet.", { max: 200 }),
  },
  ...ofThem(addressFields("Het adres van die persoon")),
  {
    name: `${PREFIX}email`,
    label: "E-mailadres van die persoon",
    hint: "Die persoon krijgt dezelfde berichten als u. Vult u niets in, dan sturen wij ze per brief.",
    input: "email",
    schema: optionalEmail,
  },
  filesField({
    name: "machtiging",
    label: "Machtiging",
    hint: `Een brief waarin die persoon schrijft dat u dit mag doen. Hebt u die nog niet? Dan mag hij later komen. Bent u advocaat? Dan is hij niet nodig. ${filesHint}`,
  }),
];

/** Whom it is for, and the authorisation: asked only of who does it for someone else. */
export const representedStep: Step = {
  id: "namens-wie",
  title: "Namens wie doet u dit?",
  intro: "Wij schrijven u allebei. Zo weet ook die persoon hoe het ermee staat.",
  fields: (answers) => (answers[forWhomField.name] === "ander" ? fields : []),
};

/** Every name these questions use, for `Kind.fieldNames`. */
export const representationNames: readonly string[] = [forWhomField, ...fields].map(({ name }) => name);

/** The answers as a second person in the zaak: nothing for who does it for themselves. */
export function representedParty(answers: Answers): Filing["represented"] {
  if (answers[forWhomField.name] !== "ander") return undefined;
  const theirs = Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value] as const] : [],
    ),
  );
  const email = theirs.email?.trim() || undefined;
  return { name: theirs.naam?.trim(), email, address: addressLine(theirs), notify: email ? "email" : "letter" };
}
