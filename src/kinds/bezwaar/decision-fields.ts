/** Which decision it is against (art. 6:5 lid 1 onder c Awb), and the day from which every term follows. */
import { addDays, day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { choice, optionalText, text } from "../answers.ts";
import { dayAnswer, notAfter, notBefore } from "../day-answer.ts";
import { filesField, filesHint } from "../files-field.ts";
import type { Field, FormSetting, Option } from "../kind.ts";

const YES_NO: readonly Option[] = [
  { value: "nee", label: "Nee" },
  { value: "ja", label: "Ja" },
];

/** A day beyond these is a slip of the pen; one that is still to come is not: too early is explained, not refused. */
const FIRST_YEAR = day("1994-01-01"); // the Awb itself
const NO_SUCH_YEAR = "Vul het jaar in dat op het besluit staat. Bijvoorbeeld: 2026.";

export const decisionFields = ({ now }: FormSetting): readonly Field[] => [
  {
    name: "besluit",
    label: "Met welk besluit bent u het niet eens?",
    hint: "Schrijf in een paar woorden waar het besluit over gaat. Bijvoorbeeld: de afwijzing van mijn aanvraag voor subsidie.",
    input: "textarea",
    rows: 3,
    schema: text("Schrijf op met welk besluit u het niet eens bent.", { max: 1_000 }),
  },
  {
    name: "datum",
    label: "Welke datum staat op het besluit?",
    hint: "Die staat bovenaan de brief. Kreeg u de brief veel later? Schrijf dat dan straks bij uw uitleg.",
    input: "date",
    schema: dayAnswer(
      "Vul de datum in die op het besluit staat. Bijvoorbeeld: 7 12 2026.",
      notBefore(FIRST_YEAR, NO_SUCH_YEAR),
      notAfter(addDays(dayAt(now), 366), NO_SUCH_YEAR),
    ),
  },
  {
    name: "kenmerk",
    label: "Welk kenmerk of nummer staat op het besluit?",
    hint: "Weet u het niet? Sla deze vraag dan over.",
    input: "text",
    schema: optionalText({ max: 100 }),
  },
  {
    name: "woo",
    label: "Gaat het besluit over een Woo-verzoek?",
    hint: "Met een Woo-verzoek vraagt u om documenten van de overheid.",
    input: "radio",
    options: YES_NO,
    schema: choice("Kies of het besluit over een Woo-verzoek gaat.", ["ja", "nee"]),
    notice: {
      when: ({ woo }) => woo === "ja",
      text: "Beslissen wij te laat? Dan krijgt u bij de Woo geen dwangsom van ons. Wel kunt u dan naar de rechter.",
      tone: "info",
    },
  },
  filesField({
    name: "kopie",
    label: "Kopie van het besluit",
    hint: `Wij hebben het besluit zelf ook. ${filesHint}`,
  }),
];
