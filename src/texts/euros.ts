/** Amounts in whole cents as a citizen reads them. */

/** "€ 1.840", "€ 25,48": cents only where there are any. */
export function euros(cents: number): string {
  const whole = Math.floor(cents / 100).toLocaleString("nl-NL");
  const rest = cents % 100;
  return rest === 0 ? `€ ${whole}` : `€ ${whole},${String(rest).padStart(2, "0")}`;
}
