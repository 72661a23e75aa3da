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
  "delay-notice": { readonly hasReason: boolean; readonly hasHandling: boolean; readonly until?: Day | undefined };
  consent: { readonly until: Day };
  /** Standstill agreed in writing (art. 4:15 lid 2 onder a Awb). */
  pause: { readonly days: number };
  "supplement-asked": { readonly until?: Day | undefined };
  supplemented: Record<never, never>;
  "third-party-asked": { readonly until?: Day | undefined };
  "third-party-replied": Record<never, never>;
  ingebrekestelling: Record<never, never>;
  /** Something was done about a report (charter: "iets aan de melding gedaan"). */
  "action-started": Record<never, never>;
  planned: { readonly until: Day };
  done: Record<never, never>;
  /** An order or the information was put in the post. */
  sent: Record<never, never>;
  answered: { readonly outcome?: string | undefined };
  "severity-changed": { readonly severity: Severity };
  forwarded: { readonly to: string };
  reopened: Record<never, never>;
  withdrawn: Record<never, never>;
  closed: { readonly outcome?: string | undefined };
  /** The citizen added something of their own accord, or replied. */
  "information-added": Record<never, never>;
  /** The employee wrote to the citizen without any effect in law; `titles`: this part of the order is in the post. */
  "message-sent": { readonly titles?: readonly string[] | undefined };
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
