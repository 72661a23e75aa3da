/** What the box of a zaak says more once an ingebrekestelling came in: two weeks, money, or why it does not count. */
import { addDays, type Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { euroWords } from "#texts/euro-words.ts";
import { type DwangsomRemedy, dwangsomWords } from "#texts/zaak/dwangsom.ts";
import type { Stand } from "./stand.ts";

export type AfterNotice = {
  readonly receivedOn: Day;
  /** Absent under the Woo, and where the decision came within the two weeks. */
  readonly dwangsom?: DwangsomRemedy | undefined;
  /** The first day for the court, while nothing was decided. */
  readonly appealFrom?: Day | undefined;
  /** The term still ran on the day it came in, until this day: it does not count. */
  readonly tooEarlyUntil?: Day | undefined;
  /** Our decision on the amount (art. 4:18 Awb), once taken. */
  readonly setEuro?: number | undefined;
};

/** The same box with what the notice changes; while money is owed, that comes first. */
export function standAfterNotice(stand: Stand, notice: AfterNotice, today: Day): Stand {
  if (notice.setEuro !== undefined) return withLines(stand, [setWords(notice.setEuro)]);
  if (notice.tooEarlyUntil !== undefined) return withLines(stand, tooEarlyWords(notice.tooEarlyUntil));
  const { appealFrom, receivedOn } = notice;
  const dwangsom = notice.dwangsom?.nothingOwed ? undefined : notice.dwangsom;
  const came = `Uw ingebrekestelling kwam binnen op ${longDay(receivedOn)}.`;
  if (!dwangsom) {
    if (appealFrom === undefined) return stand;
    // Once the court is open, the list of what one can do says so, and that there is no dwangsom.
    const court = `Wij hebben nog tot en met ${longDay(addDays(appealFrom, -1))} om te beslissen. Daarna kunt u naar de rechter. Bij de Woo is er geen dwangsom van ons.`;
    return withLines(stand, [appealFrom > today ? `${came} ${court}` : came]);
  }
  const { heading, lines } = dwangsomWords(dwangsom, today);
  const isCounting = today >= dwangsom.firstDay && dwangsom.endedOn === undefined;
  if (isCounting) return { ...stand, heading, lines: [...lines, stand.heading] };
  // A large day above says already until when we have.
  return withLines(stand, stand.day ? lines : [came, heading, ...lines]);
}

const withLines = (stand: Stand, lines: readonly string[]): Stand => ({ ...stand, lines: [...stand.lines, ...lines] });

const setWords = (euro: number): string =>
  euro === 0
    ? "Wij besloten dat u geen dwangsom krijgt."
    : `Wij besloten dat u ${euroWords(euro)} dwangsom krijgt, omdat wij te laat beslisten.`;

const tooEarlyWords = (until: Day): readonly string[] => [
  `Onze tijd loopt tot en met ${longDay(until)}. Uw ingebrekestelling kwam eerder en telt daarom niet.`,
  "Hebt u na die dag nog geen besluit? Stuur hem dan opnieuw.",
];
