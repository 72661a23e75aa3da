/** Informatie: asking for information that is no Woo request; it can become one (services/zaak/become-woo.ts). */
import { text } from "../answers.ts";
import type { Filing } from "../filing.ts";
import type { Answers, Field, Kind } from "../kind.ts";
import { replyFields, replyParty } from "../reply-fields.ts";
import { page, words } from "./texts.ts";

const questionFields: readonly Field[] = [
  {
    name: "onderwerp",
    label: "Waarover zoekt u informatie?",
    hint: "In een paar woorden. Bijvoorbeeld: hoeveel woningen er bij zijn gekomen.",
    input: "text",
    schema: text("Vul in een paar woorden in waarover u informatie zoekt.", { max: 200 }),
  },
  {
    name: "vraag",
    label: "Wat wilt u precies weten of krijgen?",
    hint: "Schrijf geen burgerservicenummer (BSN) of medische gegevens op.",
    input: "textarea",
    rows: 6,
    schema: text("Schrijf op wat u wilt weten of krijgen.", { max: 10_000 }),
  },
];

const whoFields = (answers: Answers) =>
  replyFields(answers, { phoneHint: "Dan kunnen wij bellen als uw vraag niet duidelijk is." });

/** Only for answers that the form accepts. */
const filing = (answers: Answers): Filing => ({
  subject: answers.onderwerp?.trim() ?? "",
  party: replyParty(answers),
  facts: {},
});

export const informatie: Kind = {
  slug: "informatie",
  words,
  steps: [
    { id: "uw-vraag", title: "Welke informatie zoekt u?", fields: () => questionFields },
    {
      id: "ontvangen",
      title: "Hoe wilt u de informatie krijgen?",
      intro: "Uw naam is niet nodig als u de informatie per e-mail wilt.",
      fields: whoFields,
    },
  ],
  fieldNames: () => [...questionFields, ...whoFields({})].map(({ name }) => name),
  filing,
  beforeSending: (_answers, { organisation }) =>
    organisation.kinds.includes("woo-verzoek")
      ? ["Wordt het toch een Woo-verzoek? Dan telt de dag waarop u dit verstuurt."]
      : [],
  page,
};
