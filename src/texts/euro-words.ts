/** An amount of money, as our pages write it. */

/** "€ 207", "€ 1.442", "€ 11,50": cents only where there are some. */
export const euroWords = (euro: number): string =>
  `€ ${euro.toLocaleString("nl-NL", Number.isInteger(euro) ? {} : { minimumFractionDigits: 2 })}`;

/** The same for whole cents. */
export const centWords = (cents: number): string => euroWords(cents / 100);
