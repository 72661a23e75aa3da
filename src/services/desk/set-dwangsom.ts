/** The decision on the amount of the dwangsom, within two weeks after its last day (art. 4:18 Awb). */
import { z } from "zod";
import { dayAt } from "#domain/instant.ts";
import { granted, refused } from "#domain/result.ts";
import { longDay } from "#texts/dates.ts";
import { euroWords } from "#texts/euro-words.ts";
import { citizenMail, unlessSent } from "./citizen-mail.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { oneOf, optionalDay, sentences, sentOnField, textField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { hasHappened } from "./zaak-standing.ts";

const CHOICE_PROBLEM = "Kies of de burger de dwangsom krijgt.";
const choice = oneOf(["betalen", "niets"], CHOICE_PROBLEM);
const why = sentences("Schrijf in ten minste één zin hoe wij aan het bedrag komen, of waarom er niets wordt betaald.");

/** A dwangsom whose counting has ended: decided, withdrawn, or the 42 days are over. */
const endedDwangsom = ({ assessment }: Pick<DeskFacts, "assessment">) => {
  const dwangsom = assessment.remedies.find((remedy) => remedy.type === "dwangsom");
  return dwangsom?.endedOn === undefined ? undefined : dwangsom;
};

export const setDwangsom = deskAction({
  slug: "dwangsom-vaststellen",
  words: {
    title: "Dwangsom vaststellen",
    button: "Besluit sturen",
    explanation:
      "Wij beslissen zelf over het bedrag, binnen 2 weken na de laatste dag (artikel 4:18 Awb). Niets betalen kan alleen in de gevallen van artikel 4:17 lid 5. De burger krijgt dit besluit en kan bezwaar maken.",
  },
  possible: (facts) => endedDwangsom(facts) !== undefined && !hasHappened(facts.zaak, "dwangsom-set"),
  fields: (facts) => {
    const dwangsom = endedDwangsom(facts);
    const amount = euroWords(dwangsom?.amountEuro ?? 0);
    const until = dwangsom?.decisionDueOn === undefined ? "" : ` Beslis uiterlijk ${longDay(dwangsom.decisionDueOn)}.`;
    return [
      {
        name: "besluit",
        label: "Krijgt de burger de dwangsom?",
        hint: `Volgens het portaal: ${dwangsom?.days ?? 0} dagen, ${amount}.${until}`,
        input: "radio",
        options: [
          { value: "betalen", label: `Ja: ${amount}` },
          { value: "niets", label: "Nee: er is een uitzondering (artikel 4:17 lid 5)" },
        ],
        schema: choice,
      },
      textField("uitleg", "Uitleg voor de burger", why, { rows: 4 }),
      sentOnField(),
    ];
  },
  schema: z.object({ besluit: choice, uitleg: why, verstuurdOp: optionalDay }),
  decide: ({ besluit, uitleg, verstuurdOp }, facts) => {
    const at = happenedAt(facts, verstuurdOp);
    if (!at.ok) return at;
    const dwangsom = endedDwangsom(facts);
    if (!dwangsom?.endedOn || dayAt(at.value) <= dwangsom.endedOn) return refused({ refusal: { code: "not-now" } });
    const amountEuro = besluit === "betalen" ? dwangsom.amountEuro : 0;
    return granted({
      events: [{ type: "dwangsom-set", at: at.value, amountEuro, text: { role: "answer", body: uitleg } }],
      messages: unlessSent(verstuurdOp, citizenMail(facts, "dwangsom-set")),
    });
  },
});
