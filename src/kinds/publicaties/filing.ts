/** What an order means to the rest of the portal. */
import { addressLine } from "../address-line.ts";
import { internationalPhone } from "../answers.ts";
import type { Filing } from "../filing.ts";
import type { Answers, FormSetting } from "../kind.ts";
import { type Copies, isWish, orderedCopies } from "./copies.ts";

/** Only for answers that the form accepts. A wish for many sets nothing aside: an employee calls first. */
export function filing(answers: Answers, { publications }: FormSetting): Filing {
  const ordered = orderedCopies(answers, publications);
  const wishes = ordered.filter(isWish);
  const email = answers.email?.trim() || undefined;
  return {
    // The number stays with its sign (a space that does not break).
    subject: ordered.map(({ publication, copies }) => `${copies}\u00a0× ${publication.title}`).join(", "),
    party: {
      name: answers.naam?.trim() || undefined,
      email,
      address: addressLine(answers),
      phone: internationalPhone(answers.telefoon ?? ""),
      notify: email ? "email" : "letter",
    },
    facts: wishes.length > 0 ? { wishes: wishes.map(lineOf) } : {},
    order: ordered.filter((line) => !isWish(line)).map(lineOf),
  };
}

const lineOf = ({ publication, copies }: Copies) => ({ slug: publication.slug, copies });
