/** The questions of the deadline calculator (/termijn-berekenen), and what is wrong with an answer. */
import type { ComputableKind } from "#domain/kind-slug.ts";

type Words = { readonly label: string; readonly hint?: string };

/** What was sent, as in the list of choices, and as in "uw …". */
export const CALCULATOR_KINDS: Partial<
  Readonly<Record<ComputableKind, { readonly label: string; readonly noun: string }>>
> = {
  klacht: { label: "Een klacht", noun: "klacht" },
  bezwaar: { label: "Een bezwaar tegen een besluit", noun: "bezwaar" },
  aanvraag: { label: "Een aanvraag, zoals een vergunning of subsidie", noun: "aanvraag" },
  "woo-verzoek": { label: "Een Woo-verzoek (documenten van de overheid)", noun: "Woo-verzoek" },
  melding: { label: "Een melding over een weg of kanaal", noun: "melding" },
  publicaties: { label: "Een bestelling op papier, zoals een folder", noun: "bestelling" },
  informatie: { label: "Een vraag om informatie", noun: "vraag om informatie" },
  vraag: { label: "Een andere vraag, tip of brief", noun: "vraag" },
  terugbellen: { label: "Een afspraak om terug te bellen", noun: "afspraak" },
  pers: { label: "Een vraag als journalist", noun: "vraag" },
  factuur: { label: "Een factuur", noun: "factuur" },
  dwangsom: { label: "Een ingebrekestelling (wij beslissen te laat)", noun: "ingebrekestelling" },
};

const RECEIVED: Words = {
  label: "Wanneer kwam het binnen?",
  hint: "Stuurde u het digitaal? Dan is dat de dag waarop u het verstuurde. Bijvoorbeeld: 23 11 2026",
};

const FIELDS: Readonly<Record<string, Words>> = {
  ontvangen: RECEIVED,
  "bezwaar.ontvangen": { label: "Wanneer kwam uw bezwaar binnen?", hint: "Weet u dat nog niet? Laat dit dan leeg." },
  "terugbellen.ontvangen": { label: "Op welke dag zou u worden gebeld?", hint: "Bijvoorbeeld: 23 11 2026" },
  "terugbellen.tijd": { label: "Tot hoe laat?", hint: "Het einde van de afgesproken tijd. Bijvoorbeeld: 10.30" },
  "factuur.ontvangen": { label: "Wanneer kwam uw factuur binnen?", hint: "Bijvoorbeeld: 23 11 2026" },
  "dwangsom.ontvangen": { label: "Wanneer kwam uw ingebrekestelling binnen?", hint: "Bijvoorbeeld: 23 11 2026" },
  tijd: { label: "Hoe laat?", hint: "Bijvoorbeeld: 14.30" },
  "melding.tijd": {
    label: "Hoe laat meldde u het?",
    hint: "Nodig als het gevaarlijk of dringend is. Bijvoorbeeld: 14.30",
  },
  ernst: { label: "Hoe erg is het?" },
  besluit: {
    label: "Wanneer is het besluit bekendgemaakt?",
    hint: "Meestal is dat de datum van de brief. Bijvoorbeeld: 3 11 2026",
  },
  weken: {
    label: "Hoeveel weken staan er in de wet?",
    hint: "Weet u dat niet? Laat dit leeg. Dan rekenen wij met 8 weken.",
  },
  einde: { label: "Wanneer eindigde de termijn voor ons besluit?", hint: "Een ingebrekestelling telt pas na die dag." },
  uitstel: { label: "Datum van de brief waarin staat dat wij meer tijd nemen" },
  uitstelweken: { label: "Hoeveel weken langer?" },
  bericht: { label: "Datum van het bericht dat het langer duurt" },
  berichtdag: { label: "Welke dag staat in dat bericht?" },
  ingebrekestelling: {
    label: "Wanneer ontvingen wij uw ingebrekestelling?",
    hint: "Dat is uw brief waarin staat dat wij te laat zijn.",
  },
};

/** The question of a field: its own words for a kind, else the general ones. */
export const fieldWords = (kind: ComputableKind, name: string): Words =>
  FIELDS[`${kind}.${name}`] ?? FIELDS[name] ?? { label: name };

export const LATER_LEGEND = "Is er daarna nog iets gebeurd?";

const PROBLEMS: Readonly<Record<string, string>> = {
  missing: "Vul een dag, maand en jaar in.",
  "missing.tijd": "Vul in hoe laat, bijvoorbeeld 14.30.",
  "missing.ernst": "Kies hoe erg het is.",
  "missing.uitstelweken": "Vul in hoeveel weken langer.",
  "missing.berichtdag": "Vul de dag in die in het bericht staat.",
  incomplete: "Vul een dag, een maand en een jaar van 4 cijfers in.",
  "no-such-day": "Deze dag bestaat niet. Kijk de dag en de maand na.",
  "out-of-range": "Vul een jaar in van 1995 tot en met 2079.",
  "not-a-time": "Vul een tijd in, bijvoorbeeld 14.30.",
  "not-a-number": "Vul een aantal weken in van 1 tot en met 104.",
};

/** What is wrong with an answer: the question first, so that the summary can be read by itself. */
export function problemSentence(kind: ComputableKind, field: string, code: string): string {
  const sentence = PROBLEMS[`${code}.${field}`] ?? PROBLEMS[code] ?? "";
  return `${fieldWords(kind, field).label.replace(/[?]$/, "")}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
