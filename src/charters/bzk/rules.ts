import type { RuleSettings } from "#domain/charter.ts";

/** Where the law leaves room, the Ministry chose this: no committees; a flag is answered like any letter. */
export const rules: RuleSettings = {
  committeeForKlacht: false,
  committeeForBezwaar: false,
  charterWeekends: "strict",
  opschortingLastDay: "excluded",
  graceWeekends: "atw",
  explanationWeeks: 3,
  clearAnswerNorm: "bzk-volledig-begrijpelijk",
};
