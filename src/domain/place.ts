/** A road or waterway a report can be about, and who looks after it. Plain data. */

/** Who looks after it: only `own` is ours; the others get the report with the citizen's permission. */
export type Manager = "own" | "rijkswaterstaat" | "municipality" | "water-authority" | "prorail" | "unknown";

export type Place = {
  /** As in the stored answer: "N361", "reitdiep". */
  readonly value: string;
  readonly label: string;
  readonly where: "weg" | "water";
  readonly manager: Manager;
};
