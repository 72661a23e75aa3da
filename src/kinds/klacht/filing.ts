/** What the answers of a klacht mean to the rest of the portal. */
import { addressLine } from "../address-line.ts";
import { internationalPhone } from "../answers.ts";
import type { Answers, Filing, FormSetting } from "../kind.ts";
import { subjects } from "./fields.ts";

/** Only for answers that the form accepts. */
export function filing(answers: Answers, { organisation }: FormSetting): Filing {
  const about = subjects(organisation).find(({ value }) => value === answers.onderwerp);
  const byEmail = answers.antwoord === "email";
  return {
    subject: !about || about.value === "anders" ? "Klacht" : about.label,
    party: {
      name: answers.naam?.trim(),
      email: byEmail ? answers.email?.trim() : undefined,
      address: addressLine(answers),
      phone: internationalPhone(answers.telefoon ?? ""),
      notify: byEmail ? "email" : "letter",
    },
    facts: { category: answers.onderwerp },
  };
}
