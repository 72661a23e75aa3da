/** From which days the end of the term follows: the end itself, or what it is counted from. */

import { z } from "zod";
import { addDays, day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { dayAnswer, notAfter, notBefore, optionalDayAnswer } from "../day-answer.ts";
import type { Answers, Field, FormSetting } from "../kind.ts";
import { matterNoun } from "./matter-fields.ts";
import { REASONABLE_WEEKS } from "./term.ts";

const FIRST_YEAR = notBefore(day("1994-01-01"), "Vul het jaar in met 4 cijfers. Bijvoorbeeld: 2026.");
const MAX_WEEKS = 104;
const WEEKS_PROBLEM = `Vul een aantal weken in van 1 tot en met ${MAX_WEEKS}, of laat het leeg.`;

const isWeeks = (typed: string): boolean =>
  typed === "" || (/^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MAX_WEEKS);

const past = (name: string, label: string, problem: string, { now }: FormSetting, hint?: string): Field => ({
  name,
  label,
  ...(hint !== undefined && { hint }),
  input: "date",
  schema: dayAnswer(problem, FIRST_YEAR, notAfter(dayAt(now), "Vul een dag in die niet later is dan vandaag.")),
});

const weeks: Field = {
  name: "weken",
  label: "Hoeveel weken hadden wij om te beslissen?",
  hint: `Dat staat in de wet of in onze brief. Weet u het niet? Laat het leeg. Dan rekenen wij met ${REASONABLE_WEEKS} weken.`,
  input: "number",
  size: 4,
  schema: z.string().trim().refine(isWeeks, WEEKS_PROBLEM).optional(),
};

/** No later than two years from now: a day that is still to come is explained, not refused. */
const comingDay = (name: string, label: string, hint: string, problem: string, { now }: FormSetting): Field => ({
  name,
  label,
  hint,
  input: "date",
  schema: (name === "einde" ? dayAnswer : optionalDayAnswer)(
    problem,
    FIRST_YEAR,
    notAfter(addDays(dayAt(now), 731), "Vul het jaar in met 4 cijfers. Bijvoorbeeld: 2026."),
  ),
});

export function termFields(answers: Answers, setting: FormSetting): readonly Field[] {
  const noun = matterNoun(answers.soort);
  const longer = comingDay(
    "verlengd",
    "Schreven wij u dat het later wordt? Tot en met welke dag?",
    "Kreeg u zo'n brief niet? Sla deze vraag dan over.",
    "Vul de dag in die in onze brief staat. Bijvoorbeeld: 7 12 2026.",
    setting,
  );
  if (answers["einde-bekend"] === "ja") {
    return [
      comingDay(
        "einde",
        "Op welke dag moesten wij uiterlijk beslissen?",
        "Schreven wij u dat het later wordt? Vul dan die latere dag in.",
        "Vul de dag in waarop wij uiterlijk moesten beslissen. Bijvoorbeeld: 7 12 2026.",
        setting,
      ),
    ];
  }
  if (noun === "bezwaar") {
    const problem = "Vul de datum in van het besluit waartegen u bezwaar maakte. Bijvoorbeeld: 7 12 2026.";
    return [past("besluit", "Welke datum staat op het besluit waartegen u bezwaar maakte?", problem, setting), longer];
  }
  const filed = past(
    "ingediend",
    `Op welke dag kregen wij uw ${noun}?`,
    `Vul de dag in waarop wij uw ${noun} kregen. Bijvoorbeeld: 7 12 2026.`,
    setting,
    "Stuurde u een brief? Dan is dat meestal de dag nadat u hem op de post deed.",
  );
  return noun === "aanvraag" ? [filed, weeks, longer] : [filed, longer];
}

/** The names of all of these, whatever the answers. */
export const termNames = ["einde", "besluit", "ingediend", "weken", "verlengd"] as const;
