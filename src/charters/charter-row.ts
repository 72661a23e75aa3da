/** One promise of a charter, as its file under norms/ states it; what all rows share is filled in here. */
import { type Day, day } from "#domain/day.ts";
import type { Measurement, Norm, NormRun, NormTheme, NormWords } from "#domain/norm.ts";
import type { Situation } from "#domain/situation.ts";

/** Neither charter bears a date; from the day of the Woo on we compute with them as they stand (decision 0020). */
const COMPUTED_SINCE: Day = day("2022-05-01");

export type CharterRow = {
  readonly id: string;
  /** Word for word as published. */
  readonly sentence: string;
  readonly strength?: Norm["strength"];
  readonly measurement: Measurement;
  readonly theme: NormTheme;
  readonly situations?: readonly Situation[];
  readonly words: NormWords;
  readonly run?: Omit<NormRun, "weekends">;
};

/** The norm of a charter's sentence: version 1, a promise unless it says aim, and not moved past weekends. */
export function charterRow({ sentence, strength = "promise", run, ...row }: CharterRow): Norm {
  return {
    ...row,
    version: 1,
    appliesFrom: COMPUTED_SINCE,
    source: { kind: "charter", sentence },
    strength,
    // The Atw moves terms of an Act, not promises (art. 1 Atw).
    ...(run && { run: { ...run, weekends: "strict" } }),
  };
}
