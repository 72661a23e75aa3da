import type { RuleSettings } from "#domain/charter.ts";

/** Where the law leaves room, the Province chose this (GRO-klacht and GRO-bezwaar in the sources of the rules). */
export const rules: RuleSettings = {
  committeeForKlacht: true,
  committeeForBezwaar: true,
  charterWeekends: "strict",
  opschortingLastDay: "excluded",
  graceWeekends: "atw",
  explanationWeeks: 2,
};
