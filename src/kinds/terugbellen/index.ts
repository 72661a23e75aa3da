/** Terugbellen: the citizen chooses when we call them. The appointment is the promise. */
import { internationalPhone, optionalEmail, phone, text } from "../answers.ts";
import { nameField } from "../contact-fields.ts";
import type { Filing } from "../filing.ts";
import type { Answers, Field, FormSetting, Kind } from "../kind.ts";
import { shortSubject } from "../short-subject.ts";
import { readSlot, slotField } from "../slot-field.ts";
import { page, words } from "./texts.ts";

const SUBJECT: Field = {
  name: "onderwerp",
  label: "Waar gaat het over?",
  hint: "In een paar woorden is genoeg. Dan belt iemand u die er iets van weet. Schrijf geen BSN of medische gegevens op.",
  input: "textarea",
  rows: 3,
  schema: text("Schrijf in een paar woorden waar het over gaat.", { min: 3, max: 500 }),
};

const PHONE: Field = {
  name: "telefoon",
  label: "Telefoonnummer",
  hint: "Op dit nummer bellen wij u.",
  input: "tel",
  schema: phone,
  autocomplete: "tel",
  inputmode: "tel",
  size: 20,
};

const EMAIL: Field = {
  name: "email",
  label: "E-mailadres",
  hint: "Dan mailen wij u de afspraak, met een link om die te verzetten of af te zeggen.",
  input: "email",
  schema: optionalEmail,
  autocomplete: "email",
};

const whenFields = ({ callSlots = [], organisation }: FormSetting) => [slotField(callSlots, organisation), SUBJECT];
const whoFields = [nameField(), PHONE, EMAIL];

/** Only for answers that the form accepts. */
function filing(answers: Answers, { organisation }: FormSetting): Filing {
  const slot = readSlot(answers.moment, organisation);
  const email = answers.email?.trim() || undefined;
  return {
    subject: shortSubject(answers.onderwerp ?? ""),
    party: {
      name: answers.naam?.trim(),
      email,
      phone: internationalPhone(answers.telefoon ?? ""),
      notify: email ? "email" : "none",
    },
    facts: { appointmentStartsAt: slot?.startsAt, appointmentEndsAt: slot?.endsAt },
    callSlot: slot,
  };
}

export const terugbellen: Kind = {
  slug: "terugbellen",
  words,
  steps: [
    { id: "wanneer", title: "Wanneer en waarover?", fields: (_, setting) => whenFields(setting) },
    { id: "uw-gegevens", title: "Wie bellen wij?", fields: () => whoFields },
  ],
  fieldNames: (setting) => [...whenFields(setting), ...whoFields].map(({ name }) => name),
  filing,
  beforeSending: () => [
    "Verzetten of afzeggen kan op de pagina van uw afspraak.",
    "Krijgen wij u niet te pakken? Dan ziet u daar hoe laat wij belden, en kiest u een nieuw moment.",
  ],
  page,
};
