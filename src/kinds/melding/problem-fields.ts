/** What a report is about: danger first, then what it is and how bad (product/copy.md 3.2). */
import { choice } from "../answers.ts";
import type { Answers, Field, Option } from "../kind.ts";
import { categories, findCategory } from "./categories.ts";
import { type CategoryQuestion, UNKNOWN } from "./category.ts";

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
      schema: choice(
        "Kies wat er aan de hand is.",
        fitting.map(({ code }) => code),
      ),
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
  return category
    ? category.questions.map((question, index) => questionField(question, index === 0 ? category.notice : undefined))
    : [];
};
