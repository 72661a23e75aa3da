/** Klacht: a complaint about conduct (art. 9:1 Awb). */
import type { Kind } from "../kind.ts";
import { forWhomField, representationNames, representedStep } from "../representation.ts";
import { conductFields, whoFields } from "./fields.ts";
import { filing } from "./filing.ts";
import { countsFrom, flagFields } from "./flag-field.ts";
import { prefill } from "./prefill.ts";
import { page, signing, words } from "./texts.ts";

export const klacht: Kind = {
  slug: "klacht",
  words,
  steps: [
    {
      id: "uw-klacht",
      title: "Uw klacht",
      intro: "Vul alle vragen in. Staat er ‘(niet verplicht)’ bij een vraag? Dan mag u die overslaan.",
      fields: (_answers, setting) => [...flagFields(setting), ...conductFields(setting.organisation)],
    },
    {
      id: "uw-gegevens",
      title: "Uw gegevens",
      intro: "De wet vraagt bij een klacht om uw naam en adres.",
      fields: (answers) => whoFields(answers),
    },
    representedStep,
  ],
  fieldNames: (setting) => [
    ...[...flagFields(setting), ...conductFields(setting.organisation), ...whoFields({})].map(({ name }) => name),
    ...representationNames.filter((name) => name !== forWhomField.name),
  ],
  filing,
  prefill,
  beforeSending: countsFrom,
  signing,
  page,
};
