import type { Assessment } from "#domain/assessment.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Answers } from "./kind.ts";

/** What a form may know of the zaak it is about: never of anyone else's. */
export type AboutZaak = {
  readonly id: number;
  readonly reference: string;
  readonly kind: KindSlug;
  /** "bezwaar", as in "uw bezwaar". */
  readonly noun: string;
  readonly subject: string;
  readonly zaak: Zaak;
  readonly assessment: Assessment;
  /** What was entered for it, by field name. */
  readonly answers: Answers;
  /** The flag that this request comes from; else the newest. */
  readonly flag?: AboutFlag | undefined;
  /** What the citizen said with flags, oldest first. */
  readonly flags: readonly AboutFlag[];
};

/** "Deze belofte is niet nagekomen", said of a promise of that zaak. */
export type AboutFlag = {
  readonly norm: string;
  readonly run: number;
  /** "U krijgt informatie binnen 1 week" */
  readonly title: string;
  readonly complaint: string;
  readonly flaggedAt: Instant;
};
