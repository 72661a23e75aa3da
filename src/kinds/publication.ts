import type { Day } from "#domain/day.ts";

/** A folder or map that can be ordered, as its form shows it. */
export type Publication = {
  readonly slug: string;
  readonly title: string;
  readonly sentence: string;
  /** "vouwkaart", "folder, 6 p." */
  readonly form: string;
  /** Absent: only as pdf. */
  readonly copies?: number;
  readonly backOn?: Day | undefined;
  readonly maxPerOrder: number;
};
