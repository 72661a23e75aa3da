/**
 * Whether a share was reached, in whole numbers so that no rounding decides ("ten minste 90 procent").
 * Nothing when there was nothing to measure.
 */
export function reachesShare(met: number, total: number, percent: number): boolean | undefined {
  return total === 0 ? undefined : met * 100 >= total * percent;
}
