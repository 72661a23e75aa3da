/** Where a report is: a known road or waterway, with its post or object, or in words. */
import { choice, optionalText, text } from "../answers.ts";
import type { Answers, Field, FormSetting } from "../kind.ts";
import { findCategory } from "./categories.ts";
import { coordinatesField, hasCoordinates, photoPlaceFields } from "./photo-fields.ts";

/** Road and hectometre post, or canal and object; in words where there is no post or object. */
export function placeFields(answers: Answers, setting: FormSetting): readonly Field[] {
  const { places } = setting;
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
    ...photoPlaceFields(answers, setting),
    {
      name: water ? "vaarweg" : "weg",
      label: water ? "Welk kanaal of diep is het?" : "Welke weg is het?",
      input: "select",
      options,
      schema: choice(
        water ? "Kies een kanaal, of ‘Dat weet ik niet’." : "Kies een weg, of ‘Dat weet ik niet’.",
        options.map(({ value }) => value),
      ),
    },
    water ? OBJECT : HECTOMETRE,
    {
      name: "plek",
      label: "Waar precies?",
      hint: water
        ? "Bijvoorbeeld: 200 meter voorbij de Waterhuizerbrug, aan de kant van het dorp."
        : "Bijvoorbeeld: bij de bushalte in Winsum, aan de kant van Groningen. Vulde u een hectometerpaal of coördinaten in? Dan mag u dit leeg laten.",
      input: "textarea",
      rows: 2,
      schema: answers[marker]?.trim() || hasCoordinates(answers) ? optionalText() : inWords,
    },
    coordinatesField,
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

/** Words of their own: needed where no question says what is wrong. */
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
