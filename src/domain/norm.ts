/**
 * A norm: one promise of a charter or one term of the law, as a row of data.
 * Plain data only (it travels to the browser as props and to the world as JSON).
 */
import type { Day } from "./day.ts";
import type { ComputableKind } from "./kind-slug.ts";
import type { Situation } from "./situation.ts";
import type { Severity, Term } from "./term.ts";
import type { ZaakEventType } from "./zaak-event.ts";

export type Law = "Awb" | "Woo" | "Atw" | "BW";

export type NormSource =
  | { readonly kind: "charter"; readonly sentence: string }
  | { readonly kind: "law"; readonly law: Law; readonly article: string; readonly url: string };

/** Per zaak by the portal, per period from figures the organisation enters, or a statement that nobody measures. */
export type Measurement = "zaak" | "period" | "statement";

export type Norm = {
  readonly id: string;
  /** In force since. A changed norm is a new row with a later day and a higher version. */
  readonly version: number;
  readonly appliesFrom: Day;
  readonly source: NormSource;
  /** An aim says "meestal", "in de meeste gevallen" or "streven" and is never broken on one zaak. */
  readonly strength: "promise" | "aim";
  readonly measurement: Measurement;
  /** Norms that are one line to the citizen (product/copy.md, 0.4) share a theme. */
  readonly theme: NormTheme;
  /** What a citizen does when this concerns them, where theme and kinds do not say it (situation.ts). */
  readonly situations?: readonly Situation[];
  readonly words: NormWords;
  /** How it runs on a zaak. Absent where the portal cannot measure it there. */
  readonly run?: NormRun;
};

export type NormTheme =
  | "receipt"
  | "handler"
  | "answer"
  | "information"
  | "action"
  | "payment"
  | "contact"
  | "conduct"
  | "press"
  | "social-media"
  | "channel"
  | "remedy"
  /** Why a promise was not kept: a house rule. */
  | "explanation";

/** The words of the norm's own page, B1 Dutch (product/copy.md, 2). */
export type NormWords = {
  /** "U krijgt informatie binnen 1 week" */
  readonly title: string;
  /** What it means, in one or two sentences. */
  readonly meaning: string;
  readonly startsWhen: string;
  readonly howLong: string;
  readonly fulfilledWhen: string;
  readonly canBeLater: string;
  readonly measuredHow: string;
  readonly notFor?: string;
  /** What you can do when it is not kept. */
  readonly whenBroken: string;
  /** What the law says beside it. */
  readonly lawSays?: string;
  /** Where the published text is out of date (Wob, Twitter, fax). */
  readonly outdated?: string;
};

export type NormRun = {
  readonly kinds: readonly ComputableKind[];
  /** Only when it came in this way; absent: in any way. */
  readonly channels?: readonly Channel[];
  readonly term: RunTerm;
  /** Whether the last day moves past Saturdays, Sundays and holidays (art. 1 Atw). Charter terms: "strict". */
  readonly weekends: "strict" | "atw";
  readonly fulfilledBy: readonly ZaakEventType[];
  /** Runs only once the zaak's term was moved, or a move came too late (gr-verlenging-bericht); its day is the term's first. */
  readonly onlyWhenMoved?: boolean;
  /** What the fulfilling event must also hold, else the promise is broken by it. */
  readonly requires?: "handler-name" | "handler-contact" | "due-day";
  /** A message with the new day, sent in time, moves the day or keeps the promise. */
  readonly notice?: {
    /** "moves": the day becomes the named one. "keeps": this promise was to send the message, so it is kept by it. */
    readonly effect: "moves" | "keeps";
    readonly needs: readonly ("until" | "reason" | "handling")[];
    /** The charter names it as an exception ("in sommige gevallen"): an answer is what is promised, not "u hoort van ons". */
    readonly isException?: boolean;
    /** After the named day the promise to send a message runs once more (melding: `run` 2, 3, …). */
    readonly runsAgain?: boolean;
  };
  /** On a norm of a charter: a verdaging that the law accepts, with its reason, moves it to the law's day (bzk-wob-…). */
  readonly verdaging?: { readonly maxWeeks: number; readonly needsReason: boolean };
  /** The body may postpone further when the citizen agrees in writing. */
  readonly consent?: boolean;
  /** Which events make the term stand still. */
  readonly opschorting?: readonly ("supplement" | "third-party" | "agreed")[];
  /** Whether it brings the citizen something (answer, decision, action, dispatch): candidates for the day (copy.md 0.2). */
  readonly delivers: boolean;
};

export type Channel = "web" | "email" | "letter" | "phone" | "counter";

export type RunTerm =
  /** From receipt; the day of receipt does not count (art. 6:8 Awb; also for the charters). */
  | { readonly from: "receipt"; readonly length: Term }
  /** With an advisory committee another length (art. 7:10 lid 1, 9:11 lid 1 Awb). */
  | { readonly from: "receipt"; readonly length: Term; readonly withCommittee: Term }
  /** From the end of the objection period (art. 7:10 lid 1 Awb). */
  | { readonly from: "objection-period"; readonly length: Term; readonly withCommittee: Term }
  | { readonly from: "receipt"; readonly bySeverity: { readonly [S in Severity]: Term } }
  /** The charter's term is by its own words the law's: it ends when the law norm of this kind ends. */
  | { readonly from: "law" }
  /** An appointment made with the citizen; the promise is its end. */
  | { readonly from: "appointment" }
  /** No number is named ("automatisch"): kept or not, but no day. */
  | { readonly from: "none" };
