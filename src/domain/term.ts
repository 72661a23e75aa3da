/** A length of time, its unit in its name. */
export type Term =
  | { readonly hours: number }
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly weeks: number };

/** How bad a reported problem is: our own division of the charter's one band (product/categories.md). */
export const severities = ["danger", "urgent", "normal", "small"] as const;
export type Severity = (typeof severities)[number];

/** A day, for terms in days and weeks; a moment, for terms in hours. */
export type Due = { readonly on: import("./day.ts").Day } | { readonly at: import("./instant.ts").Instant };

/** Whether two promises end at the same moment; a day is no moment. */
export const isSameDue = (a: Due | undefined, b: Due | undefined): boolean =>
  a === undefined || b === undefined ? a === b : "on" in a ? "on" in b && a.on === b.on : "at" in b && a.at === b.at;
