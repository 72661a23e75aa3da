/** What the answers of a bezwaar mean to the rest of the portal. */
import { contactParty } from "../contact-fields.ts";
import { readDay } from "../day-answer.ts";
import type { Filing } from "../filing.ts";
import type { Answers } from "../kind.ts";
import { representedParty } from "../representation.ts";
import { shortSubject } from "../short-subject.ts";

/** Only for answers that the form accepts. */
export function filing(answers: Answers): Filing {
  const postedOn = readDay(answers.gepost ?? "");
  return {
    subject: shortSubject(answers.besluit ?? ""),
    party: contactParty(answers),
    represented: representedParty(answers),
    facts: {
      decisionAnnouncedOn: readDay(answers.datum ?? ""),
      ...(answers.woo === "ja" && { againstWooDecision: true }),
      ...(postedOn !== undefined && { postedOn }),
    },
  };
}
