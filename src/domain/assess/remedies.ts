/** What the citizen can do by law, for this kind, at this moment; never what the law does not give. */
import type { Remedy, ZaakPromise } from "../assessment.ts";
import { addDays, addYear, type Day } from "../day.ts";
import { dwangsomOf, graceEndOf } from "../dwangsom.ts";
import { dayAt } from "../instant.ts";
import type { ComputableKind } from "../kind-slug.ts";
import { type Draft, dayOfDue, isInTime } from "./draft.ts";
import { isDeed, isEnding } from "./drafts.ts";
import type { RuledInput } from "./ruled-input.ts";
import { type Entry, isOf } from "./timeline.ts";
import type { Verdicts } from "./verdicts.ts";

/** Decisions of which one may say officially that they are late (art. 6:12 and 4:17 lid 3 Awb). */
const DECIDED: readonly ComputableKind[] = ["aanvraag", "bezwaar", "woo-verzoek"];

/**
 * Remedies of the zaak, those of a later day included while it is open. Judges each ingebrekestelling on the way.
 *
 * @param law  the statutory term of this zaak with all its moves; absent where there is none
 */
export function remediesOf(
  input: RuledInput,
  law: Draft | undefined,
  entries: readonly Entry[],
  promises: readonly ZaakPromise[],
  verdicts: Verdicts,
): readonly Remedy[] {
  const isBroken = promises.some(
    ({ source, outcome }) => source === "charter" && (outcome === "broken" || outcome === "late"),
  );
  return [
    ...lateDecisionRemedies(input, law, entries, verdicts),
    ...ombudsman(input, law, entries),
    ...(isBroken ? [{ type: "klacht" } as const] : []),
  ];
}

function lateDecisionRemedies(
  input: RuledInput,
  law: Draft | undefined,
  entries: readonly Entry[],
  verdicts: Verdicts,
): readonly Remedy[] {
  const dueOn = dayOfDue(law?.due);
  if (!law || dueOn === undefined) return [];
  const stop = entries.find((entry) => isDeed(law, entry) || isEnding(entry));
  const stoppedOn = stop && dayAt(stop.event.at);
  if (input.kind === "dwangsom") {
    for (const { event, index } of entries) if (event.type === "ingebrekestelling") verdicts.count(index);
    return afterNotice(input, dueOn, stoppedOn, input.againstWooDecision !== true); // art. 8.2 Woo
  }
  if (!DECIDED.includes(input.kind)) return [];
  const noticeOn = validNotice(law, dueOn, stoppedOn, entries, verdicts);
  if (noticeOn === undefined) return stop ? [] : [{ type: "ingebrekestelling", availableFrom: addDays(dueOn, 1) }];
  const givesMoney = input.kind !== "woo-verzoek" && input.againstWooDecision !== true; // art. 8.2 Woo
  return afterNotice(input, graceEndOf(noticeOn, input.charter.rules.graceWeekends), stoppedOn, givesMoney);
}

/** The dwangsom while it may run or has run, and the way to the court as long as nothing was decided. */
function afterNotice(
  input: RuledInput,
  graceEndsOn: Day,
  stoppedOn: Day | undefined,
  givesMoney: boolean,
): readonly Remedy[] {
  const dwangsom = dwangsomOf(graceEndsOn, dayAt(input.asOf), stoppedOn, input.applicants);
  const isOwed = stoppedOn === undefined || stoppedOn >= dwangsom.firstDay;
  return [
    ...(givesMoney && isOwed ? [{ type: "dwangsom", ...dwangsom } as const] : []),
    ...(stoppedOn === undefined ? [{ type: "appeal", availableFrom: addDays(graceEndsOn, 1) } as const] : []),
  ];
}

/** The day of the first ingebrekestelling that came after the term and before the decision. */
function validNotice(
  law: Draft,
  dueOn: Day,
  stoppedOn: Day | undefined,
  entries: readonly Entry[],
  verdicts: Verdicts,
): Day | undefined {
  let valid: Day | undefined;
  for (const { event, index } of entries.filter((entry) => isOf(entry, "ingebrekestelling"))) {
    const on = dayAt(event.at);
    if (isInTime(event.at, law.due)) verdicts.refuse(index, { code: "too-early", on: dueOn });
    else if (stoppedOn !== undefined && on >= stoppedOn) verdicts.refuse(index, { code: "not-applicable" });
    else if (valid !== undefined) verdicts.refuse(index, { code: "already-used" });
    else {
      verdicts.count(index);
      valid = on;
    }
  }
  return valid;
}

/** Within a year after our answer, or after the day it should have come (art. 9:24 Awb). */
function ombudsman({ kind }: RuledInput, law: Draft | undefined, entries: readonly Entry[]): readonly Remedy[] {
  const dueOn = dayOfDue(law?.due);
  if (kind !== "klacht" || !law || dueOn === undefined) return [];
  const answer = entries.find((entry) => isDeed(law, entry));
  if (answer) {
    const answeredOn = dayAt(answer.event.at);
    return [{ type: "ombudsman", availableFrom: answeredOn, until: addYear(answeredOn) }];
  }
  if (entries.some(isEnding)) return [];
  return [{ type: "ombudsman", availableFrom: addDays(dueOn, 1), until: addYear(dueOn) }];
}
