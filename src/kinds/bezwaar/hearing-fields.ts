/** The hearing (art. 7:2 Awb), an interpreter, and costs: to be asked for before the decision (art. 7:15 Awb). */
import { choice, optionalText, ticked } from "../answers.ts";
import type { Field, Option } from "../kind.ts";

const CONVERSATION: readonly Option[] = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
  { value: "weet-niet", label: "Weet ik nog niet" },
];

export const hearingFields: readonly Field[] = [
  {
    name: "gesprek",
    label: "Wilt u uw verhaal vertellen in een gesprek?",
    hint: "Zo'n gesprek heet een hoorzitting. U mag iemand meenemen. U kunt dit later nog veranderen.",
    input: "radio",
    options: CONVERSATION,
    schema: choice(
      "Kies of u een gesprek wilt. U mag ook ‘Weet ik nog niet’ kiezen.",
      CONVERSATION.map(({ value }) => value),
    ),
  },
  {
    name: "tolk",
    label: "Voor welke taal hebt u een tolk nodig?",
    hint: "Hebt u geen tolk nodig? Sla deze vraag dan over.",
    input: "text",
    schema: optionalText({ max: 100 }),
  },
  {
    name: "kosten",
    label: "Ik vraag om vergoeding van mijn kosten",
    hint: "Bijvoorbeeld voor een advocaat. Vraag het vóór ons besluit. U krijgt het alleen als wij het besluit veranderen omdat wij een fout maakten.",
    input: "checkbox",
    schema: ticked,
  },
];
