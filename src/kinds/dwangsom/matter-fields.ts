/** What one waits for (art. 4:17 lid 3 Awb: in writing; enough to know which application or objection it is). */
import { choice, optionalText, text } from "../answers.ts";
import type { Field, Option } from "../kind.ts";

const MATTERS: readonly Option[] = [
  { value: "aanvraag", label: "Een besluit op mijn aanvraag", hint: "Zoals een vergunning, ontheffing of subsidie." },
  { value: "bezwaar", label: "Een besluit op mijn bezwaar" },
  { value: "woo-verzoek", label: "Een besluit op mijn Woo-verzoek" },
  { value: "woo-bezwaar", label: "Een besluit op mijn bezwaar over een Woo-verzoek" },
];

/** Neither has a dwangsom of ours (art. 8.2 Woo). */
export const isWoo = (matter: string | undefined): boolean => matter === "woo-verzoek" || matter === "woo-bezwaar";

/** "aanvraag", in sentences. */
export const matterNoun = (matter: string | undefined): string =>
  matter === "woo-verzoek" ? "Woo-verzoek" : matter === "aanvraag" ? "aanvraag" : "bezwaar";

const KNOWN: readonly Option[] = [
  { value: "ja", label: "Ja, ik weet de dag" },
  { value: "nee", label: "Nee, reken het voor mij uit" },
];

export const matterFields: readonly Field[] = [
  {
    name: "soort",
    label: "Waarop wacht u?",
    input: "radio",
    options: MATTERS,
    schema: choice(
      "Kies waarop u wacht.",
      MATTERS.map(({ value }) => value),
    ),
    notice: {
      when: ({ soort }) => isWoo(soort),
      text: "Bij de Woo krijgt u geen dwangsom van ons. Wel kunt u na 2 weken naar de rechter.",
      tone: "info",
    },
  },
  {
    name: "onderwerp",
    label: "Waar gaat het over?",
    hint: "Bijvoorbeeld: mijn aanvraag voor een subsidie.",
    input: "textarea",
    rows: 3,
    schema: text("Schrijf op waar uw aanvraag, bezwaar of Woo-verzoek over gaat.", { max: 1_000 }),
  },
  {
    name: "kenmerk",
    label: "Welk kenmerk of nummer staat op onze brief?",
    hint: "Weet u het niet? Sla deze vraag dan over.",
    input: "text",
    schema: optionalText({ max: 100 }),
  },
  {
    name: "einde-bekend",
    label: "Weet u op welke dag wij uiterlijk moesten beslissen?",
    hint: "Die dag staat vaak in onze ontvangstbevestiging.",
    input: "radio",
    options: KNOWN,
    schema: choice(
      "Kies of u de dag weet.",
      KNOWN.map(({ value }) => value),
    ),
  },
];
