/** What a Woo-verzoek must hold: the matter or the document, and nothing else (art. 4.1 lid 3 and 4 Woo). */
import { choice, optionalText, text } from "../answers.ts";
import type { Field, Option } from "../kind.ts";

/** In which form the documents are wanted (art. 4.5 Woo). */
const FORMS: readonly Option[] = [
  { value: "digitaal", label: "Digitaal" },
  {
    value: "papier",
    label: "Op papier, per post",
    hint: "Voor kopieën mogen wij de kosten vragen. Dat zeggen wij u dan eerst.",
  },
  { value: "inzien", label: "Ik bekijk ze op uw kantoor" },
];

const FORM_PROBLEM = "Kies hoe u de documenten wilt krijgen, of sla deze vraag over.";

export const requestFields: readonly Field[] = [
  {
    name: "onderwerp",
    label: "Over welk onderwerp of welk document gaat het?",
    hint: "In een paar woorden. Bijvoorbeeld: contracten voor de schoonmaak van uw kantoor.",
    input: "text",
    schema: text("Vul in over welk onderwerp of welk document het gaat.", { max: 200 }),
  },
  {
    name: "documenten",
    label: "Welke informatie zoekt u precies?",
    hint: "Hoe preciezer, hoe sneller wij het vinden. U hoeft niet te zeggen waarom u het wilt weten. Schrijf geen burgerservicenummer (BSN) of medische gegevens op.",
    input: "textarea",
    rows: 7,
    schema: optionalText({ max: 10_000 }),
  },
  {
    name: "periode",
    label: "Over welke periode?",
    hint: "Bijvoorbeeld: 2023 tot en met 2025.",
    input: "text",
    schema: optionalText({ max: 200 }),
    size: 40,
  },
  {
    name: "vorm",
    label: "Hoe wilt u de documenten krijgen?",
    hint: "Kiest u niets? Dan sturen wij ze digitaal.",
    input: "radio",
    options: FORMS,
    schema: choice(FORM_PROBLEM, ["", ...FORMS.map(({ value }) => value)]).optional(),
  },
];
