/** The twelve months before the demo's Monday, and how a year's numbers fall over them. */
import { type Day, dayOfCivil } from "#domain/day.ts";

/** November 2025 up to and including October 2026: the first day of each. */
export const months: readonly Day[] = Array.from({ length: 12 }, (_, index) =>
  index < 2 ? dayOfCivil(2025, 11 + index, 1) : dayOfCivil(2026, index - 1, 1),
);

/**
 * A total in whole numbers over the months, in proportion to the weights and never over a month's most; the sum is
 * the total. What rounding leaves goes to the months that came off worst.
 */
export function spread(
  total: number,
  weights: readonly number[],
  most: readonly number[] = weights.map(() => total),
): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map((part, index) => Math.min(Math.floor(part), most[index] ?? 0));
  let left = total - parts.reduce((one, other) => one + other, 0);
  const short = (index: number) => (exact[index] ?? 0) - (parts[index] ?? 0);
  while (left > 0) {
    const open = parts.map((_, index) => index).filter((index) => (parts[index] ?? 0) < (most[index] ?? 0));
    const next = open.toSorted((one, other) => short(other) - short(one) || one - other)[0];
    if (next === undefined) throw new RangeError(`${total} does not fit`);
    parts[next] = (parts[next] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
