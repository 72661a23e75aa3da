/** What an organisation promises and how it is organised, as far as the rules ask. Plain data. */
import type { Norm } from "./norm.ts";

export type OrganisationSlug = "groningen" | "bzk";

/** Choices where the law leaves room (law/rules.md, 7). The defaults are those of the rules. */
export type RuleSettings = {
  /** An adviser or committee is set up (art. 9:13–9:16 Awb). */
  readonly committeeForKlacht: boolean;
  /** A committee with an external chair (art. 7:13 Awb). */
  readonly committeeForBezwaar: boolean;
  /** Charter terms that end on a weekend or holiday: they stay, or move by analogy with the Atw. */
  readonly charterWeekends: "strict" | "atw";
  /** Whether the day of supplementing (or the last day of the term for it) still counts as standstill. */
  readonly opschortingLastDay: "excluded" | "included";
  /** Whether the two weeks after an ingebrekestelling move past weekends and holidays. */
  readonly graceWeekends: "strict" | "atw";
  /** House rule: weeks within which a flag is explained. */
  readonly explanationWeeks: number;
  /** The norm for which "was het antwoord volledig en duidelijk?" is counted; absent: no norm speaks of it. */
  readonly clearAnswerNorm?: string;
};

export type Charter = {
  readonly organisation: OrganisationSlug;
  /** Of the published text; each zaak is bound to the version it came in under. */
  readonly version: number;
  readonly norms: readonly Norm[];
  readonly rules: RuleSettings;
};
