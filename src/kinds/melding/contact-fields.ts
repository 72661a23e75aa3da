/** Whom a report may be passed to, and where news of it can go. Neither name nor address is asked. */
import { choice, optionalEmail, optionalPhone } from "../answers.ts";
import type { Answers, Field, FormSetting, Option } from "../kind.ts";
import { chosenPlace, managerName, managerText } from "./manager.ts";

const FORWARD: readonly Option[] = [
  { value: "ja", label: "Ja, stuur mijn melding door" },
  { value: "nee", label: "Nee, niet doorsturen" },
];

export function contactFields(answers: Answers, { places }: FormSetting): readonly Field[] {
  const manager = chosenPlace(answers, places)?.manager ?? "own";
  const forward: readonly Field[] =
    manager === "own"
      ? []
      : [
          {
            name: "doorsturen",
            label: `Mogen wij uw melding doorsturen naar ${managerName(manager)}?`,
            hint: "Wij sturen dan alles door wat u hier invult.",
            input: "radio",
            options: FORWARD,
            schema: choice(
              "Kies of wij uw melding mogen doorsturen.",
              FORWARD.map(({ value }) => value),
            ),
            notice: { when: () => true, text: managerText(manager), tone: "info" },
          },
        ];
  return [...forward, EMAIL, PHONE];
}

const EMAIL: Field = {
  name: "email",
  label: "E-mailadres",
  hint: "Dan krijgt u bericht als er iets gebeurt.",
  input: "email",
  schema: optionalEmail,
  autocomplete: "email",
};

const PHONE: Field = {
  name: "telefoon",
  label: "Telefoonnummer",
  hint: "Dan kunnen wij bellen als wij de plek niet vinden.",
  input: "tel",
  schema: optionalPhone,
  autocomplete: "tel",
  inputmode: "tel",
  size: 20,
};
