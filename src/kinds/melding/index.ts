/** Melding: a report about a road or canal. */
import type { Answers, FormSetting, Kind } from "../kind.ts";
import { categories, findCategory } from "./categories.ts";
import { contactFields } from "./contact-fields.ts";
import { filing } from "./filing.ts";
import { notOurs } from "./manager.ts";
import { photosField } from "./photo-fields.ts";
import { descriptionField, placeFields } from "./place-fields.ts";
import { categoryFields, firstFields, questionFields } from "./problem-fields.ts";
import { severityOf } from "./severity.ts";
import { page, severityName, words } from "./texts.ts";

/** Enough answers to make every conditional question appear at least once. */
const everyTurn: readonly Answers[] = [
  { waar: "weg", gevaar: "ja", weg: "A7" },
  { waar: "water", gevaar: "ja", vaarweg: "eemskanaal", "foto-plek": "nee" },
  ...categories.map(({ code }) => ({ categorie: code })),
];

/** 112 and the emergency number: at the start, and above everything as soon as an answer means danger. */
function callFirst(answers: Answers, { organisation }: FormSetting) {
  const risky = !answers.gevaar || answers.gevaar === "ja" || severityOf(answers)?.severity === "danger";
  const number = organisation.emergencyPhone ?? organisation.phone;
  const text = `Ongeluk of gewonden? **Bel 112.** Anders: **bel ${number}.** Bellen gaat sneller dan dit formulier.`;
  return risky ? { heading: "Is er nu gevaar? Bel eerst.", text } : undefined;
}

/** What an answer asks for ("raak niets aan"); without JavaScript this is where it is first read. */
const advice = (answers: Answers): readonly string[] =>
  (findCategory(answers.categorie)?.questions ?? []).flatMap(({ name, notice }) =>
    notice && answers[name] === notice.value ? [notice.text] : [],
  );

/** Whose place it is, and whether it goes there: only with permission. */
function forwarding(answers: Answers, setting: FormSetting): readonly string[] {
  const { facts, party } = filing(answers, setting);
  if (facts.manager === undefined) return [];
  const elsewhere = notOurs({ facts }, party.notify !== "none");
  if (elsewhere) {
    return [[elsewhere.heading, ...elsewhere.lines].join(" "), ...(elsewhere.toDo ? [elsewhere.toDo] : [])];
  }
  return [
    facts.mayBeForwarded
      ? "Is deze plek niet van ons? Dan sturen wij uw melding door. U leest op de pagina van uw melding naar wie."
      : "Wij sturen uw melding niet door naar een ander.",
  ];
}

export const melding: Kind = {
  slug: "melding",
  words,
  steps: [
    { id: "gevaar", title: "Is er gevaar, en waar is het?", fields: () => firstFields },
    { id: "wat", title: "Waar gaat het om?", fields: (answers) => [...categoryFields(answers), photosField] },
    {
      id: "plek",
      title: "Hoe erg is het, en waar precies?",
      intro: "Weet u iets niet? Dat is niet erg. Kies dan ‘Weet ik niet’.",
      fields: (answers, setting) => [
        ...questionFields(answers),
        ...placeFields(answers, setting),
        descriptionField(answers),
      ],
    },
    {
      id: "bericht",
      title: "Wilt u bericht van ons?",
      intro:
        "Uw naam is niet nodig. Uw e-mailadres en telefoonnummer mag u overslaan; u ziet dan op de pagina van uw melding wat wij doen.",
      fields: contactFields,
    },
  ],
  fieldNames: (setting) => [
    ...new Set(
      melding.steps.flatMap((step) => everyTurn.flatMap((turn) => step.fields(turn, setting).map(({ name }) => name))),
    ),
  ],
  filing,
  because: (answers) => {
    const found = severityOf(answers);
    return found && { degree: severityName[found.severity], sentence: found.because };
  },
  beforeSending: advice,
  elsewhere: forwarding,
  danger: callFirst,
  page,
};
