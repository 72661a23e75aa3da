/** The one-time code for the staff desk. It is never in the subject: that shows on a locked telephone. */
import type { Organisation } from "#domain/organisation.ts";
import { paragraph, strong } from "./blocks.ts";
import { layOutForStaff, type Mail } from "./layout.ts";
import { LOGIN_CODE_NAME, markOf } from "./secret-marks.ts";

export type LoginCodeFacts = {
  readonly organisation: Organisation;
  readonly name: string;
  readonly minutesValid: number;
};

export function loginCodeMail({ organisation, name, minutesValid }: LoginCodeFacts): Mail {
  return layOutForStaff(organisation, {
    subject: "Uw code om in te loggen",
    name,
    body: [
      paragraph`Uw code is ${strong(markOf(LOGIN_CODE_NAME))}.`,
      paragraph`De code werkt ${String(minutesValid)} minuten en maar één keer. Vul hem in op de pagina waar u wilde inloggen.`,
      paragraph`Wilde u niet inloggen? Doe dan niets, en geef de code aan niemand.`,
    ],
  });
}
