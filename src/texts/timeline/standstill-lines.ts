/** What the timeline says of a question and its answer: that time stands still, only where it did. */
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";

type Setting = {
  /** False where a question was asked and no term stood still for it. */
  readonly stoodStill?: boolean | undefined;
};

/** "Dat kan tot en met maandag 7 december 2026. De tijd staat zolang stil." */
export function askedUntil(what: "Dat" | "Reageren", day: Day | undefined, { stoodStill = true }: Setting): string[] {
  if (day === undefined) return [];
  return [`${what} kan tot en met ${longDay(day)}.${stoodStill ? " De tijd staat zolang stil." : ""}`];
}

/** The end of "U vulde uw zaak aan …" */
export const runsAgain = ({ stoodStill = true }: Setting): string => (stoodStill ? ". De tijd loopt weer" : "");
