/** Bezwaar: an objection to a decision (chapters 6 and 7 of the Awb). Late, too early or without grounds: it is taken. */

import { contactFields } from "../contact-fields.ts";
import type { Answers, FormSetting, Kind } from "../kind.ts";
import { forWhomField, representationNames, representedStep } from "../representation.ts";
import { decisionFields } from "./decision-fields.ts";
import { filing } from "./filing.ts";
import { groundsFields, groundsNames } from "./grounds-fields.ts";
import { hearingFields } from "./hearing-fields.ts";
import { beforeSending, groundsFollow, page, signing, whileKept, words } from "./texts.ts";

const whoFields = (answers: Answers) => [
  forWhomField,
  ...contactFields(answers, { phoneHint: "Dan kunnen wij u bellen om uw bezwaar te bespreken." }),
];

const fieldNames = (setting: FormSetting): readonly string[] => [
  ...new Set([
    ...[...decisionFields(setting), ...hearingFields, ...whoFields({})].map(({ name }) => name),
    ...groundsNames,
    ...representationNames,
  ]),
];

export const bezwaar: Kind = {
  slug: "bezwaar",
  words,
  steps: [
    { id: "besluit", title: "Het besluit", fields: (_answers, setting) => decisionFields(setting) },
    {
      id: "uw-bezwaar",
      title: "Uw bezwaar",
      intro:
        "Het besluit blijft gelden zolang u bezwaar maakt. Is er haast? Vraag dan ook de rechter om een voorlopige maatregel (voorlopige voorziening).",
      fields: groundsFields,
    },
    { id: "gesprek", title: "Een gesprek, een tolk en uw kosten", fields: () => hearingFields },
    {
      id: "uw-gegevens",
      title: "Uw gegevens",
      intro: "De wet vraagt bij een bezwaar om uw naam en adres.",
      fields: whoFields,
    },
    representedStep,
  ],
  fieldNames,
  filing,
  beforeSending,
  inReceipt: groundsFollow,
  exampleFacts: (today) => ({ decisionAnnouncedOn: today }),
  signing,
  whileKept,
  page,
};
