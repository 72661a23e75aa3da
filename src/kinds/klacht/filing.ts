/** What the answers of a klacht mean to the rest of the portal. */
import { contactParty } from "../contact-fields.ts";
import type { Filing } from "../filing.ts";
import type { Answers, FormSetting } from "../kind.ts";
import { representedParty } from "../representation.ts";
import { subjects } from "./fields.ts";
import { chosenFlag } from "./flag-field.ts";

/** Only for answers that the form accepts. */
export function filing(answers: Answers, setting: FormSetting): Filing {
  const { organisation } = setting;
  const flag = chosenFlag(answers, setting);
  const about = subjects(organisation).find(({ value }) => value === answers.onderwerp);
  return {
    subject: !about || about.value === "anders" ? "Klacht" : about.label,
    party: contactParty(answers),
    represented: representedParty(answers),
    facts: { category: answers.onderwerp },
    ...(flag && { receivedAt: flag.flaggedAt, ofFlag: { norm: flag.norm, run: flag.run } }),
  };
}
