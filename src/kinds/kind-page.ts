/**
 * The words of a kind's own page. Plain text in which `**…**` is strong and `[…](/…)` a link
 * (texts/rich-text.ts reads it).
 */
export type KindPage = {
  readonly lead: string;
  /** Read first, above everything ("Is er nu gevaar? Bel 112."). */
  readonly danger?: string;
  readonly startLabel: string;
  readonly startNote: string;
  readonly lookingFor: readonly string[];
  readonly promisesIntro: string;
  /** What it says where the days of today cannot be shown: the lengths in words. */
  readonly lengths: readonly { readonly label: string; readonly length: string }[];
  /** Below the promised days. */
  readonly promiseNotes: readonly string[];
  readonly needed: readonly string[];
  readonly offline: string;
  readonly next: readonly string[];
  readonly whenLate: readonly string[];
  readonly privacy: string;
};
