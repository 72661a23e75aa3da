/** Fixed words around a norm: its label, its theme, its law, and the sentence that opens its example. */
import type { ComputableKind } from "#domain/kind-slug.ts";
import type { Law, Measurement, Norm, NormTheme } from "#domain/norm.ts";
import type { Severity } from "#domain/term.ts";

export const THEME_LABELS: Readonly<Record<NormTheme, string>> = {
  receipt: "Ontvangst",
  handler: "Wie uw zaak behandelt",
  answer: "Antwoord en besluit",
  information: "Informatie en folders",
  action: "Meldingen",
  payment: "Betalen",
  contact: "Telefoon en bezoek",
  conduct: "Hoe wij met u omgaan",
  press: "Pers",
  "social-media": "Sociale media",
  channel: "Hoe u ons bereikt",
  remedy: "Als het niet goed gaat",
  explanation: "Uitleg",
};

export const LAW_NAMES: Readonly<Record<Law, string>> = {
  Awb: "Algemene wet bestuursrecht",
  Woo: "Wet open overheid",
  Atw: "Algemene termijnenwet",
  BW: "Burgerlijk Wetboek",
};

/** The fixed labels of product/copy.md, 0.1. */
export const strengthLabel = ({ source, strength }: Norm): string => {
  if (source.kind === "law") return "Dit zegt de wet";
  return strength === "aim" ? "Wij streven ernaar" : "Dit beloven wij";
};

export const MEASUREMENT_HEADINGS: Readonly<Record<Measurement, string>> = {
  zaak: "Dit portaal houdt het bij, per zaak",
  period: "Wij tellen het zelf, per maand",
  statement: "Zonder getal",
};

export const MEASUREMENT_WORDS: Readonly<Record<Measurement, string>> = {
  zaak: "Halen wij zo'n belofte niet? Dan zegt dit portaal het zelf, op de pagina van uw zaak.",
  period:
    "Dit gaat over telefoontjes, betalingen, de pers en sociale media. Het portaal ziet die niet per persoon. Wij vullen elke maand de cijfers in.",
  statement: "Deze beloften kan niemand narekenen. U kunt het ons wel zeggen als ze niet kloppen.",
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  danger: "Gevaar nu",
  urgent: "Dringend",
  normal: "Gewoon",
  small: "Klein",
};

/** "U dient vandaag een klacht in." */
export const TODAY_YOU: Readonly<Record<ComputableKind, string>> = {
  klacht: "U dient vandaag een klacht in.",
  bezwaar: "Vandaag maken wij een besluit bekend, en u maakt daar bezwaar tegen.",
  "woo-verzoek": "U doet vandaag een Woo-verzoek.",
  melding: "U meldt vandaag een probleem met een weg of kanaal.",
  publicaties: "U bestelt vandaag een folder.",
  informatie: "U vraagt vandaag om informatie.",
  vraag: "U stelt ons vandaag een vraag.",
  terugbellen: "U vraagt vandaag of wij u terugbellen.",
  pers: "U stelt nu een vraag als journalist.",
  factuur: "Wij ontvangen vandaag uw factuur.",
  dwangsom: "U schrijft ons vandaag dat wij te laat zijn.",
  aanvraag: "U vraagt vandaag een besluit aan.",
  signaal: "U zegt vandaag dat wij een belofte niet nakwamen.",
};

/** The words before and after "uiterlijk {day}" in an example: "Dan hoort u" … "van ons." */
export function exampleWords({ theme, strength }: Norm, orNotice: boolean): readonly [string, string] {
  if (strength === "aim") return theme === "press" ? ["Dan hebt u meestal antwoord", ""] : ["Dan lukt het meestal", ""];
  if (orNotice) return ["Dan hoort u", "van ons"];
  switch (theme) {
    case "receipt":
      return ["Dan hebt u", "bericht dat het bij ons binnen is"];
    case "handler":
      return ["Dan hebt u", "antwoord, of weet u wie uw zaak behandelt"];
    case "information":
      return ["Dan versturen wij het", ""];
    case "payment":
      return ["Dan staat het geld", "op uw rekening"];
    default:
      return ["Dan krijgt u", "antwoord"];
  }
}
