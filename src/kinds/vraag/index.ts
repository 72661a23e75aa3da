/** Vraag: a question, an opinion, a suggestion or a compliment. */
import type { Filing } from "../filing.ts";
import type { Answers, Kind } from "../kind.ts";
import { replyParty } from "../reply-fields.ts";
import { messageFields, sortFields, wantsAnswer, whoFields } from "./fields.ts";
import { messageOf } from "./messages.ts";
import { page, words } from "./texts.ts";

/** Only for answers that the form accepts. */
const filing = (answers: Answers): Filing => ({
  subject: answers.onderwerp?.trim() ?? "",
  party: replyParty(answers),
  facts: { category: answers.soort, ...(!wantsAnswer(answers) && { wantsAnswer: false }) },
});

/** Enough answers to make every question appear at least once. */
const everyTurn: readonly Answers[] = [{ soort: "vraag" }, { soort: "tip" }];

export const vraag: Kind = {
  slug: "vraag",
  words,
  called: ({ category }) => messageOf({ soort: category ?? "" }),
  steps: [
    { id: "soort", title: "Waarmee kunnen wij u helpen?", fields: () => sortFields },
    { id: "bericht", title: "Uw bericht", fields: messageFields },
    {
      id: "uw-gegevens",
      title: "Hoe bereiken wij u?",
      intro: "Uw naam is niet nodig.",
      fields: whoFields,
    },
  ],
  fieldNames: () => [
    ...new Set([
      ...sortFields.map(({ name }) => name),
      ...everyTurn.flatMap((turn) => [...messageFields(turn), ...whoFields(turn)].map(({ name }) => name)),
    ]),
  ],
  filing,
  beforeSending: (answers) =>
    wantsAnswer(answers) ? [] : ["U zei dat u geen antwoord wilt. Wij lezen het, maar u krijgt geen antwoord."],
  page,
};
