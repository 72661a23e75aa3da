/** Which questions the calculator asks for each kind of request. Names are those of the GET form. */
import type { ComputableKind } from "#domain/kind-slug.ts";

export type FieldName =
  | "ontvangen"
  | "tijd"
  | "ernst"
  | "besluit"
  | "weken"
  | "einde"
  | "uitstel"
  | "uitstelweken"
  | "bericht"
  | "berichtdag"
  | "ingebrekestelling";

export type CalculatorField = {
  readonly name: FieldName;
  readonly input: "date" | "time" | "weeks" | "severity";
  readonly isRequired: boolean;
  /** About something that happened later; asked in a group of its own. */
  readonly isLater: boolean;
};

const INPUTS: Readonly<Record<FieldName, CalculatorField["input"]>> = {
  ontvangen: "date",
  tijd: "time",
  ernst: "severity",
  besluit: "date",
  weken: "weeks",
  einde: "date",
  uitstel: "date",
  uitstelweken: "weeks",
  bericht: "date",
  berichtdag: "date",
  ingebrekestelling: "date",
};
const LATER: readonly FieldName[] = ["uitstel", "uitstelweken", "bericht", "berichtdag", "ingebrekestelling"];

/** A name with an asterisk must be answered. */
const ASKED: Partial<Record<ComputableKind, readonly `${FieldName}${"" | "*"}`[]>> = {
  klacht: ["ontvangen*", "uitstel", "uitstelweken"],
  bezwaar: ["besluit*", "ontvangen", "uitstel", "uitstelweken", "ingebrekestelling"],
  "woo-verzoek": ["ontvangen*", "uitstel", "uitstelweken", "ingebrekestelling"],
  melding: ["ontvangen*", "ernst*", "tijd"],
  publicaties: ["ontvangen*", "bericht", "berichtdag"],
  informatie: ["ontvangen*", "bericht", "berichtdag"],
  vraag: ["ontvangen*", "bericht", "berichtdag"],
  terugbellen: ["ontvangen*", "tijd*"],
  pers: ["ontvangen*", "tijd*"],
  factuur: ["ontvangen*"],
  dwangsom: ["ontvangen*", "einde"],
  aanvraag: ["ontvangen*", "weken", "ingebrekestelling"],
};

/** The questions for a kind, in order. */
export const fieldsFor = (kind: ComputableKind): readonly CalculatorField[] =>
  (ASKED[kind] ?? []).map((asked) => {
    const name = asked.replace("*", "") as FieldName;
    return { name, input: INPUTS[name], isRequired: asked.endsWith("*"), isLater: LATER.includes(name) };
  });

/** The names of the three boxes of a date. */
export const dateParts = (name: FieldName) => [`${name}-dag`, `${name}-maand`, `${name}-jaar`] as const;
