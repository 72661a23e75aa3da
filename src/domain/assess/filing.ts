/** Whether an objection was in time (art. 6:7–6:9 Awb). */
import type { Filing } from "../assessment.ts";
import type { Day } from "../day.ts";
import { addDays } from "../day.ts";
import type { DerivationStep } from "../derivation.ts";
import { yearWithoutData } from "../holidays.ts";
import {
  isFiledInTime,
  lastDayToObject,
  latestReceiptByPost,
  OBJECTION_WEEKS,
  unmovedLastDayToObject,
} from "../objection-period.ts";
import { settledStep } from "./first-due.ts";
import type { RuledInput } from "./ruled-input.ts";

/** The last day to object and whether this one was in time; nothing for other kinds or without the day of the decision. */
export function filingOf(input: RuledInput): Filing | undefined {
  const { kind, decisionAnnouncedOn: announcedOn } = input;
  if (kind !== "bezwaar" || announcedOn === undefined) return undefined;
  const lastDayOn = lastDayToObject(announcedOn);
  const latestReceiptByPostOn = latestReceiptByPost(lastDayOn);
  const inTime = isFiledInTime(input, announcedOn);
  return {
    lastDayOn,
    latestReceiptByPostOn,
    ...(inTime !== undefined && { inTime }),
    derivation: derivationOf(announcedOn, lastDayOn),
  };
}

function derivationOf(announcedOn: Day, lastDayOn: Day): readonly DerivationStep[] {
  const unmovedOn = unmovedLastDayToObject(announcedOn);
  const settled = settledStep(unmovedOn, lastDayOn, true);
  const year = yearWithoutData(lastDayOn);
  return [
    { step: "decision-announced", on: announcedOn },
    { step: "first-day", on: addDays(announcedOn, 1) },
    { step: "term", term: { weeks: OBJECTION_WEEKS }, on: unmovedOn, article: "6:7 Awb" },
    ...(settled ? [settled] : []),
    ...(year === undefined ? [] : [{ step: "no-holiday-data", year } as const]),
  ];
}
