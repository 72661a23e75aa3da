/** The questions of a report: danger first, then what it is, where it is, and who may be told (product/copy.md 3.2). */
import { choice, optionalEmail, optionalPhone, optionalText, text } from "../answers.ts";
import type { Answers, Field, FormSetting, Option } from "../kind.ts";
import { categories, findCategory } from "./categories.ts";
import { type CategoryQuestion, UNKNOWN } from "./category.ts";
import { chosenPlace, managerName, managerText } from "./manager.ts";

const RISKS: readonly Option[] = [
  { value: "ja", label: "Ja, nu meteen" },
  { value: "misschien", label: "Misschien" },
  { value: "nee", label: "Nee" },
];

const WHERE: readonly Option[] = [
  { value: "weg", label: "Op of langs een weg of fietspad" },
  { value: "water", label: "Op of langs een kanaal, of bij een sluis" },
];

const CALLED: readonly Option[] = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee, ik verstuur alleen" },
];

const FORWARD: readonly Option[] = [
  { value: "ja", label: "Ja, stuur mijn melding door" },
  { value: "nee", label: "Nee, niet doorsturen" },
];

const values = (options: readonly Option[]) => options.map(({ value }) => value);

export const firstFields: readonly Field[] = [
  {
    name: "gevaar",
    label: "Kan er nu iemand gewond raken?",
    input: "radio",
    options: RISKS,
    schema: choice("Kies of er nu iemand gewond kan raken.", values(RISKS)),
  },
  {
    name: "waar",
    label: "Waar is het?",
    input: "radio",
    options: WHERE,
    schema: choice("Kies waar het is: bij een weg of bij een kanaal.", values(WHERE)),
  },
];

export function categoryFields(answers: Answers): readonly Field[] {
  const fitting = categories.filter(({ where }) => where === (answers.waar === "water" ? "water" : "weg"));
  const headings = [...new Set(fitting.map(({ heading }) => heading))];
  const called: Field = {
    name: "gebeld",
    label: "Hebt u al gebeld?",
    input: "radio",
    options: CALLED,
    schema: choice("Kies of u al hebt gebeld.", values(CALLED)),
  };
  return [
    ...(answers.gevaar === "ja" ? [called] : []),
    {
      name: "categorie",
      label: "Wat is er?",
      hint: "Kies wat er het meest op lijkt.",
      input: "radio",
      options: fitting.map(({ code, label }) => ({ value: code, label })),
      optionGroups: headings.map((heading) => ({
        heading,
        values: fitting.filter((category) => category.heading === heading).map(({ code }) => code),
      })),
      schema: choice("Kies wat er aan de hand is.", fitting.map(({ code }) => code)),
    },
  ];
}

function questionField(question: CategoryQuestion, categoryNotice: string | undefined): Field {
  const options = [
    ...question.answers.map(({ value, label }) => ({ value, label })),
    { value: UNKNOWN, label: "Weet ik niet" },
  ];
  const { notice } = question;
  const shown: Field["notice"] = categoryNotice
    ? { when: () => true, text: categoryNotice, tone: "info" }
    : notice && { when: (answers) => answers[question.name] === notice.value, text: notice.text, tone: "info" };
  return {
    name: question.name,
    label: question.label,
    input: "radio",
    options,
    schema: choice(`Kies een antwoord bij ‘${question.label}’ U mag ook ‘Weet ik niet’ kiezen.`, values(options)),
    ...(shown ? { notice: shown } : {}),
  };
}

export const questionFields = (answers: Answers): readonly Field[] => {
  const category = findCategory(answers.categorie);
  return category ? category.questions.map((question, index) => questionField(question, index === 0 ? category.notice : undefined)) : [];
};

/** Road and hectometre post, or canal and object; in words where there is no post or object. */
export function placeFields(answers: Answers, { places }: FormSetting): readonly Field[] {
  const water = answers.waar === "water";
  const options = places.filter(({ where }) => where === (water ? "water" : "weg"));
  const marker = water ? "object" : "hectometer";
  const inWords = text(
    water
      ? "Schrijf op waar het is, of vul hierboven een brug, sluis of paal in."
      : "Schrijf op waar het is, of vul hierboven een hectometerpaal in.",
    { max: 500 },
  );
  return [
    {
      name: water ? "vaarweg" : "weg",
      label: water ? "Welk kanaal of diep is het?" : "Welke weg is het?",
      input: "select",
      options,
      schema: choice(
        water ? "Kies een kanaal, of ‘Dat weet ik niet’." : "Kies een weg, of ‘Dat weet ik niet’.",
        values(options),
      ),
    },
    water ? OBJECT : HECTOMETRE,
    {
      name: "plek",
      label: "Waar precies?",
      hint: water
        ? "Bijvoorbeeld: 200 meter voorbij de Waterhuizerbrug, aan de kant van het dorp."
        : "Bijvoorbeeld: bij de bushalte in Winsum, aan de kant van Groningen. Vulde u een hectometerpaal in? Dan mag u dit leeg laten.",
      input: "textarea",
      rows: 2,
      schema: answers[marker]?.trim() ? optionalText() : inWords,
    },
  ];
}

const HECTOMETRE: Field = {
  name: "hectometer",
  label: "Getal op de hectometerpaal",
  hint: "Het kleine groene of witte bordje langs de weg. Bijvoorbeeld: 14,2.",
  input: "text",
  inputmode: "decimal",
  size: 8,
  schema: optionalText({ max: 20 }).refine(
    (typed) => !typed || /^\d{1,3}([.,]\d)?$/.test(typed),
    "Vul het getal van de hectometerpaal in. Bijvoorbeeld: 14,2.",
  ),
};

const OBJECT: Field = {
  name: "object",
  label: "Brug, sluis, kilometerpaal of aanlegplaats",
  input: "text",
  schema: optionalText({ max: 100 }),
};

export function descriptionField(answers: Answers): Field {
  const other = findCategory(answers.categorie)?.questions.length === 0;
  return {
    name: "omschrijving",
    label: other ? "Wat is er aan de hand?" : "Wilt u er nog iets bij zeggen?",
    hint: "Schrijf geen namen of kentekens op.",
    input: "textarea",
    rows: 4,
    schema: other ? text("Schrijf op wat er aan de hand is.", { max: 4_000 }) : optionalText({ max: 4_000 }),
  };
}

export function contactFields(answers: Answers, { places }: FormSetting): readonly Field[] {
  const manager = chosenPlace(answers, places)?.manager ?? "own";
  const forward: readonly Field[] =
    manager === "own"
      ? []
      : [
          {
            name: "doorsturen",
            label: `Mogen wij uw melding doorsturen naar ${managerName[manager]}?`,
            hint: "Wij sturen dan alles door wat u hier invult.",
            input: "radio",
            options: FORWARD,
            schema: choice("Kies of wij uw melding mogen doorsturen.", values(FORWARD)),
            notice: { when: () => true, text: managerText[manager], tone: "info" },
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
