/** A klacht about how a zaak was handled: what we know already stands in the form. */
import type { AboutZaak } from "../about-zaak.ts";
import { contactAnswersOf } from "../contact-fields.ts";
import type { Answers } from "../kind.ts";
import { ANOTHER_MATTER, flagValue } from "./flag-field.ts";

/** What happened begins with the zaak it is about, and what was said with the flag. */
export function prefill({ answers, reference, kind, subject, flag, flags }: AboutZaak): Answers {
  const promised = flag && `U belooft: ‘${flag.title}’. Dat is niet nagekomen.`;
  const about = kind === "signaal" ? undefined : `Zaak ${reference}: ${subject}.`;
  const story = [about, promised, flag?.complaint].filter(Boolean).join("\n\n");
  return {
    ...contactAnswersOf(answers),
    ...(answers.antwoord === "geen" && { antwoord: "" }), // a klacht is always answered (art. 9:12 Awb)
    onderwerp: "wachttijd",
    gebeurtenis: flag?.complaint ? story : `${story}\n\n`,
    ...(flags.length > 0 && { belofte: flag ? flagValue(flag) : ANOTHER_MATTER }),
  };
}
