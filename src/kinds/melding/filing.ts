/** What the answers of a report mean to the rest of the portal. */
import { internationalPhone } from "../answers.ts";
import type { Filing } from "../filing.ts";
import type { Answers, FormSetting } from "../kind.ts";
import { findCategory } from "./categories.ts";
import { chosenPlace } from "./manager.ts";
import { severityOf } from "./severity.ts";

/** Only for answers that the form accepts. */
export function filing(answers: Answers, setting: FormSetting): Filing {
  const email = answers.email?.trim() || undefined;
  return {
    subject: subject(answers, setting),
    party: {
      email,
      phone: internationalPhone(answers.telefoon ?? ""),
      notify: email ? "email" : "none",
    },
    facts: { severity: severityOf(answers)?.severity, category: answers.categorie, ...managed(answers, setting) },
  };
}

/** Whose place it is instead, and whether it may go there. */
function managed(answers: Answers, { places }: FormSetting): Filing["facts"] {
  const manager = chosenPlace(answers, places)?.manager ?? "own";
  return manager === "own" ? {} : { manager, mayBeForwarded: answers.doorsturen === "ja" };
}

/** "Gat, scheur of kuil in de rijbaan, N361, paal 14,2": category and known place, never what was typed freely. */
function subject(answers: Answers, { places }: FormSetting): string {
  const place = chosenPlace(answers, places);
  const named = place?.where === "weg" && /^[AN]\d+$/.test(place.value) ? place.value : place?.label;
  const known = place && (place.manager === "own" || place.manager === "rijkswaterstaat") ? named : undefined;
  const post = answers.waar === "weg" && answers.hectometer?.trim() ? `paal ${answers.hectometer.trim()}` : undefined;
  return [findCategory(answers.categorie)?.label ?? "Melding", known, post].filter(Boolean).join(", ");
}
