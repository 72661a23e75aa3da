/** One request: what is fixed at its start, and its append-only timeline. */
import type { OrganisationSlug } from "./charter.ts";
import type { Day } from "./day.ts";
import type { Instant } from "./instant.ts";
import type { InvoiceFacts } from "./invoice.ts";
import type { KindSlug } from "./kind-slug.ts";
import type { Channel } from "./norm.ts";
import type { Manager } from "./place.ts";
import type { Severity } from "./term.ts";
import type { ZaakEvent } from "./zaak-event.ts";

/** What the rules ask beside the events: dates, codes and numbers only (`zaken.facts`). */
export type ZaakFacts = {
  readonly severity?: Severity | undefined;
  readonly category?: string | undefined;
  /** Of a report: who looks after its place, and whether it may be sent on to them. */
  readonly manager?: Manager | undefined;
  readonly mayBeForwarded?: boolean | undefined;
  readonly committee?: boolean | undefined;
  readonly decisionAnnouncedOn?: Day | undefined;
  /** A bezwaar against a Woo decision; for a dwangsom: about anything under the Woo. Neither has a dwangsom (art. 8.2 Woo). */
  readonly againstWooDecision?: boolean | undefined;
  readonly order?: readonly { readonly slug: string; readonly copies: number }[] | undefined;
  /** More than one order may hold: an employee calls first (kind publicaties). */
  readonly wishes?: readonly { readonly slug: string; readonly copies: number }[] | undefined;
  /** The form it was filed with, where that is not the one of its kind (kinds/kind.ts, `runsAs`). */
  readonly form?: string | undefined;
  /** How many people ask together: a dwangsom is shared (art. 4:17 lid 6 Awb). */
  readonly applicants?: number | undefined;
  /** An application handled elsewhere: the end of its term, or the weeks that an Act names. */
  readonly termEndsOn?: Day | undefined;
  readonly statutoryWeeks?: number | undefined;
  /** When it was posted, for what came by letter (art. 6:9 lid 2 Awb). */
  readonly postedOn?: Day | undefined;
  /** False: the citizen said that no answer is needed (a compliment), so no promise of one runs. */
  readonly wantsAnswer?: boolean | undefined;
  readonly appointmentStartsAt?: Instant | undefined;
  readonly appointmentEndsAt?: Instant | undefined;
  /** The invoice that it is about (factuur). */
  readonly invoice?: InvoiceFacts | undefined;
};

export type Actor =
  | { readonly kind: "citizen" }
  | { readonly kind: "staff"; readonly id: number }
  | { readonly kind: "portal" };

/** An event as it stands in the timeline. */
export type RecordedEvent = ZaakEvent & {
  readonly seq: number;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** Its words, where it has any: a row of `texts`. */
  readonly textId?: number | undefined;
  readonly correctsSeq?: number | undefined;
};

export type Zaak = {
  readonly id: number;
  readonly reference: string;
  readonly organisation: OrganisationSlug;
  readonly kind: KindSlug;
  readonly charterVersion: number;
  readonly channel: Channel;
  readonly receivedAt: Instant;
  readonly facts: ZaakFacts;
  readonly aboutZaakId?: number | undefined;
  /** Oldest first. */
  readonly events: readonly RecordedEvent[];
};

export type ZaakStatus =
  | "received"
  | "in-progress"
  | "waiting-for-you"
  | "waiting-for-other"
  | "planned"
  | "more-time"
  | "late"
  | "late-by-law"
  | "answered"
  | "closed"
  | "withdrawn"
  | "forwarded";
