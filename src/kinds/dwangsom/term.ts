/** The last day on which the body had to decide, on something that is handled elsewhere. */
import type { Day } from "#domain/day.ts";
import { lastDayOf } from "#domain/last-day.ts";
import { lastDayToObject } from "#domain/objection-period.ts";
import type { Organisation } from "#domain/organisation.ts";
import { readDay } from "../day-answer.ts";
import type { Answers } from "../kind.ts";

/** Art. 4:13 lid 2 Awb, where no Act names another term; art. 4.4 lid 1 Woo; art. 7:10 lid 1 Awb. */
export const REASONABLE_WEEKS = 8;
const WOO_WEEKS = 4;
const objectionWeeks = ({ committees }: Organisation): number => (committees === undefined ? 6 : 12);

/** As given, or counted; a later day that was named in time takes its place. Nothing without the days it needs. */
export function termEndOf(answers: Answers, organisation: Organisation): Day | undefined {
  const end = answers["einde-bekend"] === "ja" ? readDay(answers.einde ?? "") : countedEnd(answers, organisation);
  const moved = readDay(answers.verlengd ?? "");
  return end !== undefined && moved !== undefined && moved > end ? moved : end;
}

function countedEnd({ soort, ingediend, weken, besluit }: Answers, organisation: Organisation): Day | undefined {
  if (soort === "bezwaar" || soort === "woo-bezwaar") {
    const announcedOn = readDay(besluit ?? "");
    return announcedOn && lastDayOf(lastDayToObject(announcedOn), { weeks: objectionWeeks(organisation) }, "atw");
  }
  const filedOn = readDay(ingediend ?? "");
  const weeks = soort === "woo-verzoek" ? WOO_WEEKS : Number(weken?.trim() || REASONABLE_WEEKS);
  return filedOn && lastDayOf(filedOn, { weeks }, "atw");
}
