/**
 * What can happen to a zaak, as facts: dates, codes and ids, never a name or free text
 * (those live in `texts` and `parties`, so that a person can be erased while the facts stay).
 * The wire form of `POST /api/v1/deadlines` and the rows of `zaak_events` are both parsed into this.
 */
import type { Day } from "./day.ts";
import type { Instant } from "./instant.ts";
import type { OpinionAnswer, OpinionQuestion } from "./opinion.ts";
import type { Severity } from "./term.ts";

/** Facts of each type beside `at`, the moment it happened (for a letter: the day it was sent). */
export type ZaakEventFacts = {
  received: Record<never, never>;
  /** The automatic message that it has come in. */
  "receipt-confirmed": Record<never, never>;
  assigned: { readonly handlerId: string };
  /** The acknowledgement by the handler: gr-ontvangstbevestiging and what it must name. */
  confirmed: { readonly hasHandlerName: boolean; readonly hasHandlerContact: boolean; readonly due?: Day | undefined };
  /** `at` is when the notice was sent. */
  verdaging: { readonly weeks: number; readonly hasReason: boolean };
  "delay-notice": {
    readonly hasReason: boolean;
    readonly hasHandling: boolean;
    readonly until?: Day | undefined;
    /** Where the hour was named as well (pers). */
    readonly untilAt?: Instant | undefined;
  };
  consent: { readonly until: Day };
  /** Standstill agreed in writing (art. 4:15 lid 2 onder a Awb). */
  pause: { readonly days: number };
  "supplement-asked": { readonly until?: Day | undefined };
  supplemented: Record<never, never>;
  "third-party-asked": { readonly until?: Day | undefined };
  "third-party-replied": Record<never, never>;
  ingebrekestelling: Record<never, never>;
  /** The hearing was held: the citizen told their story (art. 7:2 and 9:10 Awb). */
  heard: Record<never, never>;
  /** The committee gave its advice (art. 7:13 and 9:15 Awb). */
  advised: Record<never, never>;
  /** The decision on the amount of the dwangsom (art. 4:18 Awb); nothing owed is 0. */
  "dwangsom-set": { readonly amountEuro: number };
  /** Something was done about a report (charter: "iets aan de melding gedaan"). */
  "action-started": Record<never, never>;
  planned: { readonly until: Day };
  done: Record<never, never>;
  /** An order or the information was put in the post. */
  sent: Record<never, never>;
  /** `documentsOn`: the documents follow on that day, because someone else objects (art. 4.4 lid 5 Woo). */
  answered: { readonly outcome?: string | undefined; readonly documentsOn?: Day | undefined };
  "severity-changed": { readonly severity: Severity };
  forwarded: { readonly to: string };
  reopened: Record<never, never>;
  withdrawn: Record<never, never>;
  closed: { readonly outcome?: string | undefined };
  /** The citizen added something of their own accord, or replied. */
  "information-added": Record<never, never>;
  /**
   * The employee wrote to the citizen without any effect in law. `titles`: this part of the order is in the post.
   * `decisionBy`: someone else did not reply in time, and the term runs again, to this day (art. 4.4 lid 4 Woo).
   */
  "message-sent": { readonly titles?: readonly string[] | undefined; readonly decisionBy?: Day | undefined };
  /** A letter waits to be posted; `brings` happens then, with these facts (domain/waiting-letter.ts). */
  "letter-written": { readonly brings: ZaakEventType; readonly facts: Readonly<Record<string, unknown>> };
  /** How many of what was wished for we send, agreed by telephone (publicaties). */
  "copies-agreed": { readonly lines: readonly { readonly slug: string; readonly copies: number }[] };
  "address-changed": Record<never, never>;
  /** The citizen says whether it is solved, or whether our answer was clear; `norm`: the norm it is counted for. */
  "opinion-given": {
    readonly question: OpinionQuestion;
    readonly answer: OpinionAnswer;
    readonly norm?: string | undefined;
  };
  /** The citizen says a promise was not kept. With a wish other than "nothing" or "klacht" we owe an explanation (house rule). */
  flagged: { readonly norm: string; readonly run: number; readonly verdict: string; readonly wish: FlagWish };
  "flag-explained": { readonly norm: string; readonly run: number };
  /** Recorded by the portal itself when a hard promise's day has passed. It is a fact: only a correction undoes it. */
  "promise-broken": { readonly norm: string; readonly run: number };
  /** Another appointment to call back, made by the citizen or with them. */
  "appointment-made": { readonly startsAt: Instant; readonly endsAt: Instant };
  /** We called as agreed, and nobody answered. */
  "call-attempted": Record<never, never>;
  /** The day of payment, as found in the financial administration: the portal does not see payments. */
  "payment-found": { readonly paidOn: Day };
  /** The invoice is not right, or we do not agree with it: the promise to pay it does not hold. */
  "payment-disputed": Record<never, never>;
  /** The claim of interest and costs is paid out. */
  "interest-granted": { readonly cents: number };
  /** Takes back the event with this number (a mistake of ours); both stay visible. */
  corrected: { readonly correctsSeq: number };
  anonymised: Record<never, never>;
};

/** What a citizen wants with a flag (product/copy.md, 8.3). */
export type FlagWish = "explanation" | "insist" | "klacht" | "nothing";

export type ZaakEventType = keyof ZaakEventFacts;

export type ZaakEvent<Type extends ZaakEventType = ZaakEventType> = {
  [T in Type]: { readonly type: T; readonly at: Instant; readonly seq?: number } & ZaakEventFacts[T];
}[Type];
