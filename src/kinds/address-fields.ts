/** Postcode and house number: enough for a letter in the Netherlands, so no more is asked. */
import { houseNumber, optionalText, postcode } from "./answers.ts";
import type { Field } from "./kind.ts";

export const addressFields = (group: string): readonly Field[] => [
  { name: "postcode", label: "Postcode", input: "text", schema: postcode, autocomplete: "postal-code", size: 8, group },
  { name: "huisnummer", label: "Huisnummer", input: "text", schema: houseNumber, inputmode: "numeric", size: 6, group },
  { name: "toevoeging", label: "Toevoeging", input: "text", schema: optionalText({ max: 10 }), size: 6, group },
];
