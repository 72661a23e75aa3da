/** How often a norm was kept, in words. */
import type { Day } from "#domain/day.ts";
import type { Norm } from "#domain/norm.ts";
import { monthOf } from "#texts/dates.ts";

/** What is known of one month; total = within + moved + broken. */
export type MonthFigures = {
  readonly month: Day;
  readonly total: number;
  readonly within: number;
  readonly moved: number;
  readonly broken: number;
};

/** The one share that a charter puts a number to: ten minste 90 procent (gr-telefoon-30s). */
const PROMISED_OF_HUNDRED: Readonly<Record<string, number>> = { "gr-telefoon-30s": 90 };

/** What stands above the number that was not in time: of a share or an aim, one of them breaks nothing. */
export const lateHeading = ({ id, strength }: Pick<Norm, "id" | "strength">): string =>
  strength === "aim" || PROMISED_OF_HUNDRED[id] !== undefined ? "Later" : "Niet gehaald";

/** "22.068" */
export const counted = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

/** "91,8": rounded, but never up to what was promised or to all, so that a miss does not read as kept. */
export function shareOf({ within, total }: Pick<MonthFigures, "within" | "total">, promised = 100): string {
  const share = (within * 1000) / total;
  const rounded = Math.round(share);
  const misleads = [promised, 100].some((mark) => share < mark * 10 && rounded >= mark * 10);
  const perMille = misleads ? Math.floor(share) : rounded;
  return perMille % 10 === 0 ? String(perMille / 10) : `${Math.floor(perMille / 10)},${perMille % 10}`;
}

/** What one month says about a norm, with the numbers behind it. */
export function figuresSentence(norm: Norm, figures: MonthFigures): string {
  const month = monthOf(figures.month);
  const promised = PROMISED_OF_HUNDRED[norm.id];
  if (promised !== undefined) {
    const kept = figures.within * 100 >= promised * figures.total;
    return `In ${month} lukte het bij ${shareOf(figures, promised)} van de 100. Beloofd: minstens ${promised}. ${kept ? "Gehaald." : "Niet gehaald."}`;
  }
  const parts = [`${counted(figures.within)} op tijd`];
  if (figures.moved > 0) parts.push(`${counted(figures.moved)} verplaatst, en dat op tijd gemeld`);
  parts.push(`${counted(figures.broken)} ${norm.strength === "aim" ? "later dan meestal" : "niet gehaald"}`);
  const note = norm.strength === "aim" ? " Dit is een streven; er is geen getal beloofd." : "";
  return `In ${month} ging het om ${counted(figures.total)} keer: ${parts.join(", ")}.${note}`;
}

/** What citizens thought of our answers: no day was promised, so nothing was "on time". */
export const opinionSentence = (figures: MonthFigures): string =>
  `In ${monthOf(figures.month)} vroegen wij het na ons antwoord. Van de ${counted(figures.total)} mensen die antwoord gaven, vonden er ${counted(figures.within)} ons antwoord volledig en duidelijk: ${shareOf(figures)} van de 100.`;

/** Who counted. */
export const sourceSentence = (source: string): string =>
  source === "portal"
    ? "Geteld door dit portaal, uit alle zaken."
    : `Geteld door: ${source}. Dit portaal meet dit niet zelf.`;

/** That a number was put right, and what stood there before. */
export const correctedSentence = (
  month: Day,
  before: { readonly total: number; readonly within: number; readonly remark?: string | undefined },
): string =>
  `Verbeterd: bij ${monthOf(month)} stond eerst ${counted(before.within)} van ${counted(before.total)}${before.remark ? ` (${before.remark})` : ""}.`;
