/** Dwangsom, titled "Wij beslissen te laat": an ingebrekestelling about something that is handled elsewhere. */
import { contactFields, contactParty } from "../contact-fields.ts";
import type { Filing } from "../filing.ts";
import type { Answers, FormSetting, Kind } from "../kind.ts";
import { forWhomField, representationNames, representedParty, representedStep } from "../representation.ts";
import { shortSubject } from "../short-subject.ts";
import { isWoo, matterFields } from "./matter-fields.ts";
import { termEndOf } from "./term.ts";
import { termFields, termNames } from "./term-fields.ts";
import { page, signing, words } from "./texts.ts";

const whoFields = (answers: Answers) => [
  forWhomField,
  ...contactFields(answers, { phoneHint: "Dan kunnen wij u bellen als wij iets niet begrijpen." }),
];

function filing(answers: Answers, { organisation }: FormSetting): Filing {
  return {
    subject: shortSubject(answers.onderwerp ?? ""),
    party: contactParty(answers),
    represented: representedParty(answers),
    facts: {
      termEndsOn: termEndOf(answers, organisation),
      ...(isWoo(answers.soort) && { againstWooDecision: true }),
    },
  };
}

export const dwangsom: Kind = {
  slug: "dwangsom",
  words,
  steps: [
    {
      id: "waarop",
      title: "Waarop wacht u?",
      intro:
        "Staat uw zaak in dit portaal? Begin dan op de pagina van uw zaak. Dan weten wij alles al, en hoeft u bijna niets in te vullen.",
      fields: () => matterFields,
    },
    { id: "termijn", title: "Hoe lang hadden wij?", fields: termFields },
    {
      id: "uw-gegevens",
      title: "Uw gegevens",
      intro: "Wij vragen niet om uw rekeningnummer. Dat doen wij pas als wij u iets moeten betalen.",
      fields: whoFields,
    },
    representedStep,
  ],
  fieldNames: () => [
    ...new Set([...[...matterFields, ...whoFields({})].map(({ name }) => name), ...termNames, ...representationNames]),
  ],
  filing,
  exampleFacts: () => ({}),
  letter: true,
  signing,
  page,
};
