/** What every mail about a zaak is given. Plain data, read at the moment of sending. */
import type { Remedy, ZaakPromise } from "#domain/assessment.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { NotOurs } from "#texts/not-ours.ts";

/** A promise of this zaak with what its norm says of it. */
export type MailPromise = ZaakPromise & {
  /** A message with another day, sent in time, would have done (orNotice says whether it still would). */
  readonly takesNotice: boolean;
  /** Weeks that the law lets us add once, by a message in time. */
  readonly verdagingWeeks?: number | undefined;
  /** "artikel 9:11 Awb", for norms of the law. */
  readonly article?: string | undefined;
};

/** Who deals with it, as the citizen may reach them. */
export type MailHandler = {
  readonly name: string;
  readonly team: string;
  readonly phone: string;
  readonly hours: string;
};

export type ZaakMailFacts = {
  readonly organisation: Organisation;
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  readonly now: Instant;
  readonly kind: KindSlug;
  /** "klacht", as in "uw klacht". */
  readonly noun: string;
  readonly article: "de" | "het";
  readonly reference: string;
  readonly receivedAt: Instant;
  /** The citizen's name as given; absent when they gave none. */
  readonly name?: string | undefined;
  /** Filed for someone else: the reader did that for this person, or this person did it for the reader. */
  readonly onBehalf?: { readonly of: string } | { readonly by: string } | undefined;
  /** Whether the law gives a dwangsom here at all: not under the Woo (art. 8.2). Absent: it does. */
  readonly givesDwangsom?: boolean | undefined;
  readonly promises: readonly MailPromise[];
  readonly remedies: readonly Remedy[];
  /** "de Commissie rechtsbescherming", where a committee advises on this zaak (art. 7:13, 9:15 Awb). */
  readonly committee?: string | undefined;
  readonly handler?: MailHandler | undefined;
  /** The place of a report is not ours: what we do with it, in the place of a time to act. */
  readonly notOurs?: NotOurs | undefined;
};
