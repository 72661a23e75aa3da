/** "Hoe staat het ermee?": what its box shows, and what it has to know to say so (product/copy.md, 0.1 and 6). */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { TheDay } from "#domain/the-day.ts";
import type { ZaakStatus } from "#domain/zaak.ts";
import type { NotOurs } from "#texts/not-ours.ts";
import type { AfterNotice } from "./stand-after-notice.ts";

export type StandTone = "calm" | "wait" | "late" | "law" | "done" | "ended";

export type Stand = {
  readonly tone: StandTone;
  /** What the day is of: "U krijgt antwoord uiterlijk"; or, without a day, the whole message. */
  readonly heading: string;
  readonly day?: { readonly words: string; readonly iso: string };
  readonly lines: readonly string[];
};

export type StandSetting = {
  readonly status: ZaakStatus;
  readonly kind: KindSlug;
  readonly noun: string;
  readonly today: Day;
  /** What was promised and what our record says, in the words of the mail about it. */
  readonly brokenWords: (promise: ZaakPromise) => { readonly promisedWords: string; readonly nowWords: string };
  /** "Antwoord, of …": the first sentences of our answer, once given. */
  readonly answer?: string | undefined;
  readonly endedAt?: Instant | undefined;
  readonly outcome?: string | undefined;
  /** The message that it takes longer, or is planned: when, and why, in the handler's words. */
  readonly moved?:
    | {
        readonly on: Day;
        readonly isPlan: boolean;
        /** By the one extension that the law gives. */
        readonly isByLaw?: boolean;
        readonly words?: string | undefined;
      }
    | undefined;
  /** What we asked the citizen to send, in the handler's words, while we wait for it. */
  readonly asked?: string | undefined;
  /** Whether we can write to the citizen; who gave no address reads it on this page. */
  readonly reachable?: boolean | undefined;
  /** "Rijkswaterstaat": where it was sent on to. */
  readonly forwardedTo?: string | undefined;
  readonly emergencyPhone?: string | undefined;
  /** False: the citizen wants no answer, so none is promised. */
  readonly wantsAnswer?: boolean | undefined;
  /** It goes on as a Woo-verzoek, with a page of its own. */
  readonly becameWoo?: boolean | undefined;
  /** Once an ingebrekestelling came in. */
  readonly notice?: AfterNotice | undefined;
  /** The place of a report is not ours: what we do with it, in the place of a time to act. */
  readonly notOurs?: NotOurs | undefined;
  /** When we called as agreed and nobody answered, while no new time was agreed. */
  readonly unreachedAt?: Instant | undefined;
};

export type DayThatIs<State extends TheDay["state"]> = Extract<TheDay, { state: State }>;
