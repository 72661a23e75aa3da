/** What a klacht must hold (art. 9:4 lid 2 Awb: name, address, the conduct) and what helps to solve it. */
import type { Organisation } from "#domain/organisation.ts";
import { choice, optionalText, text } from "../answers.ts";
import { contactFields } from "../contact-fields.ts";
import { filesField, filesHint } from "../files-field.ts";
import type { Answers, Field, Option } from "../kind.ts";
import { forWhomField } from "../representation.ts";

/** What a klacht can be about; roads and canals only where the organisation has them. */
export function subjects(organisation: Organisation): readonly Option[] {
  const work = organisation.kinds.includes("melding")
    ? { value: "werk", label: "Werk aan een weg, brug of kanaal" }
    : { value: "brief", label: "Een brief of antwoord dat ik kreeg" };
  return [
    { value: "bejegening", label: "Hoe een medewerker met mij omging" },
    { value: "wachttijd", label: "Ik wacht te lang op antwoord" },
    work,
    { value: "website", label: "De website of een formulier" },
    { value: "anders", label: "Iets anders" },
  ];
}

const CONVERSATION: readonly Option[] = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
  { value: "weet-niet", label: "Weet ik nog niet" },
];

const values = (options: readonly Option[]) => options.map(({ value }) => value);

/** What a klacht asks of what happened. */
export function conductFields(organisation: Organisation): readonly Field[] {
  const about = subjects(organisation);
  return [
    {
      name: "onderwerp",
      label: "Waar gaat uw klacht over?",
      input: "radio",
      options: about,
      schema: choice("Kies waar uw klacht over gaat.", values(about)),
    },
    {
      name: "gebeurtenis",
      label: "Wat is er gebeurd?",
      hint: "Schrijf geen burgerservicenummer (BSN) of medische gegevens op. Bewijs is niet nodig.",
      input: "textarea",
      rows: 8,
      schema: text("Vul in wat er is gebeurd.", { max: 10_000 }),
    },
    {
      name: "wanneer",
      label: "Wanneer was dat ongeveer?",
      hint: "Bijvoorbeeld: begin november, of 12 november in de middag.",
      input: "text",
      schema: optionalText({ max: 200 }),
    },
    {
      name: "over-wie",
      label: "Over welke medewerker of afdeling gaat het?",
      hint: "Weet u het niet? Sla deze vraag dan over.",
      input: "text",
      schema: optionalText({ max: 200 }),
    },
    {
      name: "oplossing",
      label: "Wat moet er volgens u gebeuren om het op te lossen?",
      input: "textarea",
      rows: 4,
      schema: optionalText({ max: 4_000 }),
    },
    {
      name: "gesprek",
      label: "Wilt u uw verhaal vertellen in een gesprek?",
      hint: "U mag iemand meenemen. U kunt dit later nog veranderen.",
      input: "radio",
      options: CONVERSATION,
      schema: choice("Kies of u een gesprek wilt. U mag ook ‘Weet ik nog niet’ kiezen.", values(CONVERSATION)),
    },
    filesField({ name: "bestanden", label: "Bestanden", hint: `Bewijs is niet nodig. ${filesHint}` }),
  ];
}

/** What a klacht asks of who sends it. */
export const whoFields = (answers: Answers): readonly Field[] => [
  forWhomField,
  ...contactFields(answers, { phoneHint: "Wij bellen u meestal eerst om uw klacht te bespreken." }),
];
