/** Woo-verzoek: asking for documents of the government (Wet open overheid). No reason, no interest, no identity. */
import type { Filing } from "../filing.ts";
import type { Answers, Kind } from "../kind.ts";
import { replyFields, replyParty } from "../reply-fields.ts";
import { forWhomField, representationNames, representedParty, representedStep } from "../representation.ts";
import { requestFields } from "./fields.ts";
import { page, words } from "./texts.ts";

const whoFields = (answers: Answers) => [
  ...replyFields(answers, { phoneHint: "Dan kunnen wij bellen om samen te bepalen wat u precies zoekt." }),
  forWhomField,
];

/** Only for answers that the form accepts. */
const filing = (answers: Answers): Filing => ({
  subject: answers.onderwerp?.trim() ?? "",
  party: replyParty(answers),
  represented: representedParty(answers),
  facts: {},
});

export const wooVerzoek: Kind = {
  slug: "woo-verzoek",
  words,
  steps: [
    {
      id: "uw-verzoek",
      title: "Wat zoekt u?",
      intro: "Alleen de eerste vraag is verplicht. Met de andere antwoorden vinden wij het sneller.",
      fields: () => requestFields,
    },
    {
      id: "uw-gegevens",
      title: "Hoe bereiken wij u?",
      intro: "Uw naam is niet nodig. Een e-mailadres is genoeg. Zo kunnen wij u ons besluit sturen.",
      fields: whoFields,
    },
    representedStep,
  ],
  fieldNames: () => [
    ...[...requestFields, ...whoFields({})].map(({ name }) => name),
    ...representationNames.filter((name) => name !== forWhomField.name),
  ],
  filing,
  beforeSending: () => [
    "Wij mogen 2 weken extra nemen als wij dat vóór de dag van ons besluit schrijven.",
    "Bij een Woo-verzoek bestaat geen dwangsom van ons. U kunt wel naar de rechter als wij te laat zijn.",
  ],
  page,
};
