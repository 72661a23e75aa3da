/**
 * The statutory rates of interest, by the day they apply from. Data: a new half-year is one row. A day after
 * `knownUntil` has no known rate, and the computation says so instead of going on with an old one.
 */
import { type Day, day } from "../day.ts";

/** "commercial": art. 6:119a and 6:119b BW. "ordinary": art. 6:119 BW. */
export type InterestKind = "commercial" | "ordinary";

export type InterestRate = {
  readonly appliesFrom: Day;
  /** Hundredths of a per cent a year: 1040 is 10.4 %. */
  readonly basisPoints: { readonly [Kind in InterestKind]: number };
  readonly source: string;
  /** No official text was at hand: whoever reads an amount counted with it is told so. */
  readonly isToCheck?: true;
};

/** Commercial: the ECB's main refinancing rate of 1 January or 1 July and 8 points (art. 6:120 lid 2 BW); ordinary: by decree. */
const interestRates: readonly InterestRate[] = [
  row("2016-07-01", 800, 200, "rijksoverheid.nl (opgeslagen kopie): 8 % en 2 %; ECB 0,00 %"),
  row("2023-01-01", 1050, 400, "wieringa-advocaten.nl, 16-1-2024; ECB 2,50 %"),
  row("2023-07-01", 1200, 600, "wieringa-advocaten.nl, 16-1-2024; ECB 4,00 %"),
  row("2024-01-01", 1250, 700, "wieringa-advocaten.nl, 16-1-2024; smkaccountants.nl, 3-1-2024; ECB 4,50 %"),
  row("2024-07-01", 1225, 700, "mijn.metaalunie.nl, wettelijke rente per 1 juli 2024; ECB 4,25 %"),
  row("2025-01-01", 1115, 600, "openbare rentetabellen die het eens zijn; ECB 3,15 %"),
  row("2025-07-01", 1015, 600, "openbare rentetabellen die het eens zijn; ECB 2,15 %"),
  row("2026-01-01", 1015, 400, "openbare rentetabellen; ECB 2,15 %; nog na te gaan in het Staatsblad", true),
  row("2026-07-01", 1040, 400, "één aantekening die rijksoverheid.nl aanhaalt; ECB 2,40 %; nog na te gaan", true),
];

/** The last day of the last half-year in the table. */
const ratesKnownUntil = day("2026-12-31");

function row(
  appliesFrom: string,
  commercial: number,
  ordinary: number,
  source: string,
  isToCheck?: true,
): InterestRate {
  return {
    appliesFrom: day(appliesFrom),
    basisPoints: { commercial, ordinary },
    source,
    ...(isToCheck && { isToCheck }),
  };
}

/** The rates of a day; nothing before the first row or after the last known half-year. */
export function rateOn(on: Day): InterestRate | undefined {
  if (on > ratesKnownUntil) return undefined;
  return interestRates.findLast(({ appliesFrom }) => appliesFrom <= on);
}
