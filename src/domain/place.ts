/** A road or waterway a report can be about, and who looks after it. Plain data. */

export const managers = ["own", "rijkswaterstaat", "municipality", "water-authority", "prorail", "unknown"] as const;
/** Who looks after it: only `own` is ours; the others get the report with the citizen's permission. */
export type Manager = (typeof managers)[number];

export type Place = {
  /** As in the stored answer: "N361", "reitdiep". */
  readonly value: string;
  readonly label: string;
  readonly where: "weg" | "water";
  readonly manager: Manager;
};
