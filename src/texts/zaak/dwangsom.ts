/** The dwangsom in words: what it comes to, what it costs today, and what follows (product/copy.md, 6.5). */
import type { Remedy } from "#domain/assessment.ts";
import { addDays, type Day } from "#domain/day.ts";
import { dwangsomAfter, euroForDay, euroPerDayOn, nextPeriodDay } from "#domain/dwangsom.ts";
import { DWANGSOM_MAX_DAYS, DWANGSOM_PERIOD_DAYS } from "#domain/law/dwangsom-amounts.ts";
import { longDay } from "#texts/dates.ts";
import { euroWords } from "#texts/euro-words.ts";

export type DwangsomRemedy = Extract<Remedy, { readonly type: "dwangsom" }>;

const daysWords = (days: number): string => (days === 1 ? "1 dag" : `${days} dagen`);

/** "14 dagen € 23, dan 14 dagen € 35, dan 14 dagen € 45 per dag. Samen hooguit € 1.442." */
export function dwangsomAmountWords(firstDay: Day): string {
  const periods = euroPerDayOn(firstDay).map((euro) => `${DWANGSOM_PERIOD_DAYS} dagen ${euroWords(euro)}`);
  return `${periods.join(", dan ")} per dag. Samen hooguit ${euroWords(dwangsomAfter(DWANGSOM_MAX_DAYS, firstDay))}.`;
}

/** What the box says while the two weeks run, while money is owed, and once the counting has ended. */
export function dwangsomWords(remedy: DwangsomRemedy, today: Day): { heading: string; lines: readonly string[] } {
  const { graceEndsOn, firstDay, lastDay, endedOn } = remedy;
  if (endedOn !== undefined) return endedWords(remedy, endedOn);
  if (today < firstDay) {
    return {
      heading: `Wij hebben nog tot en met ${longDay(graceEndsOn)} om te beslissen.`,
      lines: [
        `Beslissen wij dan nog niet? Dan betalen wij u meestal een dwangsom vanaf ${longDay(firstDay)}: ${dwangsomAmountWords(firstDay)}`,
      ],
    };
  }
  return {
    heading: "Wij betalen u nu een dwangsom.",
    lines: [
      standWords(remedy, today),
      `${rateWords(firstDay, today)} Het stopt op ${longDay(lastDay)} of eerder, als wij beslissen.`,
      "Binnen 2 weken na de laatste dag schrijven wij u welk bedrag u krijgt. U hoeft niets te doen.",
    ],
  };
}

const standWords = ({ days, amountEuro }: DwangsomRemedy, today: Day): string =>
  days === 0
    ? "Vandaag is de eerste dag."
    : `Stand tot en met ${longDay(addDays(today, -1))}: ${daysWords(days)}, ${euroWords(amountEuro)}.`;

function rateWords(firstDay: Day, today: Day): string {
  const next = nextPeriodDay(today, firstDay);
  const later = next === undefined ? "" : `; vanaf ${longDay(next)} ${euroWords(euroForDay(next, firstDay))}`;
  return `Elke dag zonder besluit komt er ${euroWords(euroForDay(today, firstDay))} bij${later}.`;
}

function endedWords({ days, amountEuro, perApplicantEuro, decisionDueOn }: DwangsomRemedy, endedOn: Day) {
  const each = perApplicantEuro === amountEuro ? "" : ` Dat is ${euroWords(perApplicantEuro)} voor ieder van u.`;
  return {
    heading: "Volgens onze telling hebt u recht op een dwangsom.",
    lines: [
      `Na de 2 weken die wij nog hadden, waren wij ${daysWords(days)} te laat, tot en met ${longDay(endedOn)}: ${euroWords(amountEuro)}.${each}`,
      ...(decisionDueOn === undefined
        ? []
        : [`Uiterlijk ${longDay(decisionDueOn)} schrijven wij u welk bedrag u krijgt. U hoeft niets te doen.`]),
    ],
  };
}
