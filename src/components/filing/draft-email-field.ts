/** The one question of "Bewaar en ga later verder". */
import { emailField } from "#kinds/zaak-fields.ts";
import { ownField } from "#services/filing/read-posted-form.ts";

export const draftEmailField = {
  ...emailField,
  name: ownField.draftEmail,
  hint: "Kijk goed of het klopt: wie deze mail krijgt, kan uw antwoorden lezen.",
};
