/** A klacht about how a zaak was handled: what we know already stands in the form. */
import { contactAnswersOf } from "../contact-fields.ts";
import type { AboutZaak, Answers } from "../kind.ts";

/** What happened begins with the zaak it is about, and what was said with the flag. */
export function prefill({ answers, reference, subject, flag }: AboutZaak): Answers {
  const about = `Zaak ${reference}: ${subject}.`;
  return {
    ...contactAnswersOf(answers),
    onderwerp: "wachttijd",
    gebeurtenis: flag?.complaint ? `${about}\n\n${flag.complaint}` : `${about}\n\n`,
  };
}
