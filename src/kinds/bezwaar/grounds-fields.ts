/** Why one disagrees (art. 6:5 lid 1 onder d Awb), now or later (art. 6:6), and why it comes late, if it does (art. 6:11). */
import { dayAt } from "#domain/instant.ts";
import { lastDayToObject } from "#domain/objection-period.ts";
import { optionalText, text, ticked } from "../answers.ts";
import { notAfter, optionalDayAnswer, readDay, typedDay } from "../day-answer.ts";
import type { Answers, Field, FormSetting } from "../kind.ts";

/** The last day to object, where this comes after it. */
function missedDay({ datum }: Answers, { now }: FormSetting) {
  const announcedOn = readDay(datum ?? "");
  const lastDayOn = announcedOn === undefined ? undefined : lastDayToObject(announcedOn);
  return lastDayOn !== undefined && lastDayOn < dayAt(now) ? lastDayOn : undefined;
}

const later: Field = {
  name: "later",
  label: "Ik leg het later uit",
  hint: "Zo maakt u op tijd bezwaar. Wij schrijven u op welke dag uw uitleg er moet zijn. Zolang staat de tijd voor ons besluit stil.",
  input: "checkbox",
  schema: ticked,
};

const reasons = text(
  "Schrijf op waarom u het niet eens bent met het besluit. Of zet een kruisje bij ‘Ik leg het later uit’.",
  { max: 20_000 },
);

const grounds = (answers: Answers): Field => ({
  name: "gronden",
  label: "Waarom bent u het niet eens met het besluit?",
  hint: "Schrijf ook wat u wilt dat wij wél besluiten. Schrijf geen burgerservicenummer (BSN) of medische gegevens op.",
  input: "textarea",
  rows: 8,
  schema: answers.later === "on" ? optionalText({ max: 20_000 }) : reasons,
});

/** Asked only of who is late: never refused, because a good reason or a letter posted in time makes it right. */
const lateFields = (lastDay: string, setting: FormSetting): readonly Field[] => [
  {
    name: "te-laat",
    label: "Waarom komt uw bezwaar later?",
    hint: `U kon bezwaar maken tot en met ${lastDay}. U mag het toch sturen. Was het niet uw schuld? Dan kijken wij toch naar uw bezwaar.`,
    input: "textarea",
    rows: 4,
    schema: optionalText({ max: 4_000 }),
  },
  {
    name: "gepost",
    label: "Deed u dit bezwaar eerder al op de post? Op welke dag?",
    hint: `Een brief die uiterlijk ${lastDay} op de post ging en hooguit 1 week later bij ons was, is op tijd.`,
    input: "date",
    schema: optionalDayAnswer(
      "Vul de dag in waarop de brief op de post ging. Bijvoorbeeld: 7 12 2026.",
      notAfter(dayAt(setting.now), "Vul een dag in die niet later is dan vandaag."),
    ),
  },
];

export function groundsFields(answers: Answers, setting: FormSetting): readonly Field[] {
  const missed = missedDay(answers, setting);
  return [later, grounds(answers), ...(missed === undefined ? [] : lateFields(typedDay(missed), setting))];
}

/** The names of all of these, whatever the answers. */
export const groundsNames = ["later", "gronden", "te-laat", "gepost"] as const;
