/** Pers: a question of a journalist. We aim to answer within the hour, and else say when. */
import { z } from "zod";
import { nextOpenAt } from "#domain/call-slots.ts";
import { weekdayOf } from "#domain/day.ts";
import { dayAt, timeAt } from "#domain/instant.ts";
import { email, internationalPhone, optionalEmail, optionalPhone, phone, text } from "../answers.ts";
import { nameField } from "../contact-fields.ts";
import { optionalDayAnswer, readDay } from "../day-answer.ts";
import type { Filing } from "../filing.ts";
import type { Answers, Field, FormSetting, Kind } from "../kind.ts";
import { readTime } from "../time-answer.ts";
import { page, words } from "./texts.ts";

const QUESTION: Field = {
  name: "vraag",
  label: "Wat is uw vraag?",
  input: "textarea",
  rows: 6,
  schema: text("Schrijf uw vraag op.", { min: 5, max: 10_000 }),
};

const DAY_PROBLEM = "Vul een dag in. Bijvoorbeeld: 23 11 2026.";
const TIME_PROBLEM = "Vul een tijd in als 14.30.";

const deadlineFields = (answers: Answers, { now }: FormSetting): readonly Field[] => [
  {
    name: "deadline-dag",
    label: "Op welke dag moet u het weten?",
    hint: "De deadline van uw redactie, als u die hebt.",
    input: "date",
    schema: optionalDayAnswer(DAY_PROBLEM, {
      accepts: (day) => day >= dayAt(now),
      problem: "Vul een dag in die nog komt, of vandaag.",
    }),
  },
  {
    name: "deadline-tijd",
    label: "Hoe laat moet u het weten?",
    hint: "Bijvoorbeeld: 14.30.",
    input: "text",
    size: 8,
    schema: z
      .string()
      .refine((typed) => typed.trim() === "" || readTime(typed) !== undefined, TIME_PROBLEM)
      .refine(
        (typed) => typed.trim() === "" || readDay(answers["deadline-dag"] ?? "") !== undefined,
        "Vul bij de tijd ook de dag in.",
      )
      .optional(),
  },
];

const MEDIUM: Field = {
  name: "medium",
  label: "Voor welk medium werkt u?",
  hint: "Krant, omroep, website of persbureau. Werkt u voor uzelf? Vul dan in: freelance.",
  input: "text",
  schema: text("Vul in voor welk medium u werkt.", { max: 200 }),
};

/** One of the two is needed: without either there is nobody to answer. */
const contactFields = (answers: Answers): readonly Field[] => {
  const hasEmail = Boolean(answers.email?.trim());
  const hasPhone = Boolean(answers.telefoon?.trim());
  return [
    nameField(),
    MEDIUM,
    {
      name: "telefoon",
      label: "Telefoonnummer",
      hint: "Vul een telefoonnummer in, een e-mailadres, of allebei. Bellen gaat het snelst.",
      input: "tel",
      schema: hasEmail || hasPhone ? optionalPhone : phoneOrMail,
      autocomplete: "tel",
      inputmode: "tel",
      size: 20,
    },
    {
      name: "email",
      label: "E-mailadres",
      hint: "Dan mailen wij u ons antwoord.",
      input: "email",
      schema: hasEmail ? email : optionalEmail,
      autocomplete: "email",
    },
  ];
};

const BOTH_MISSING = "Vul een telefoonnummer of een e-mailadres in. Anders kunnen wij u niet antwoorden.";
const phoneOrMail = z
  .string(BOTH_MISSING)
  .refine((typed) => typed.trim() !== "", BOTH_MISSING)
  .pipe(phone);

/** Only for answers that the form accepts. */
function filing(answers: Answers): Filing {
  const mail = answers.email?.trim() || undefined;
  return {
    subject: `Persvraag van ${answers.medium?.trim() ?? ""}`,
    party: {
      name: answers.naam?.trim(),
      email: mail,
      phone: internationalPhone(answers.telefoon ?? ""),
      notify: mail ? "email" : "none",
    },
    facts: {},
  };
}

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/** Outside office hours nobody reads it: the hour runs all the same, so this is said before sending. */
function whenRead(_answers: Answers, { organisation, now }: FormSetting): readonly string[] {
  const opensAt = nextOpenAt(organisation.opening, now);
  if (opensAt === now) return [];
  const { hour, minute } = timeAt(opensAt);
  const day = WEEKDAYS[weekdayOf(dayAt(opensAt)) - 1];
  const when = dayAt(opensAt) === dayAt(now) ? "vandaag" : day;
  return [
    `Onze voorlichters werken nu niet. Zij lezen uw vraag ${when} vanaf ${hour}.${String(minute).padStart(2, "0")} uur. Het uur dat wij nastreven, halen wij dan niet. Is er haast? Bel ${organisation.phone}.`,
  ];
}

const fieldsOfQuestion = (answers: Answers, setting: FormSetting) => [QUESTION, ...deadlineFields(answers, setting)];

export const pers: Kind = {
  slug: "pers",
  words,
  steps: [
    { id: "vraag", title: "Uw vraag", fields: fieldsOfQuestion },
    { id: "uw-gegevens", title: "Hoe bereiken wij u?", fields: contactFields },
  ],
  fieldNames: (setting) => [...fieldsOfQuestion({}, setting), ...contactFields({})].map(({ name }) => name),
  filing,
  beforeSending: whenRead,
  page,
};
