/** The length of a term in words. */
import type { Term } from "#domain/term.ts";

const counted = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** "1 uur", "5 werkdagen", "30 dagen", "2 weken" */
export function termLength(term: Term): string {
  if ("hours" in term) return `${term.hours} uur`;
  if ("workingDays" in term) return counted(term.workingDays, "werkdag", "werkdagen");
  if ("days" in term) return counted(term.days, "dag", "dagen");
  return counted(term.weeks, "week", "weken");
}
