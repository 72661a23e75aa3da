/** The flag that a klacht comes from: its term runs from that day, also when it becomes a klacht later. */
import { dayAt } from "#domain/instant.ts";
import type { AboutFlag } from "../about-zaak.ts";
import { choice } from "../answers.ts";
import type { Answers, Field, FormSetting } from "../kind.ts";

export const ANOTHER_MATTER = "anders";

/** "gr-informatie.1" */
export const flagValue = ({ norm, run }: Pick<AboutFlag, "norm" | "run">): string => `${norm}.${run}`;

/** Asked only where something was flagged on the zaak it is about. */
export function flagFields({ about }: FormSetting): readonly Field[] {
  if (!about || about.flags.length === 0) return [];
  const options = [
    ...about.flags.map((flag) => ({ value: flagValue(flag), label: flag.title, hint: `Gemeld op ${dayOf(flag)}` })),
    { value: ANOTHER_MATTER, label: "Iets anders" },
  ];
  return [
    {
      name: "belofte",
      label: "Over welke belofte klaagt u?",
      hint: "Uw klacht telt vanaf de dag waarop u deze belofte meldde.",
      input: "radio",
      options,
      schema: choice(
        "Kies over welke belofte u klaagt, of ‘Iets anders’.",
        options.map(({ value }) => value),
      ),
    },
  ];
}

/** The flag that was chosen. */
export const chosenFlag = ({ belofte }: Answers, { about }: FormSetting): AboutFlag | undefined =>
  about?.flags.find((flag) => flagValue(flag) === belofte);

/** Said before sending: from which day it counts. */
export function countsFrom(answers: Answers, setting: FormSetting): readonly string[] {
  const flag = chosenFlag(answers, setting);
  return flag && dayAt(flag.flaggedAt) < dayAt(setting.now)
    ? [`Uw klacht telt vanaf ${dayOf(flag)}: de dag waarop u zei dat de belofte niet was nagekomen.`]
    : [];
}

const DAY = new Intl.DateTimeFormat("nl-NL", { dateStyle: "full", timeZone: "Europe/Amsterdam" });

const dayOf = ({ flaggedAt }: AboutFlag): string => DAY.format(flaggedAt);
