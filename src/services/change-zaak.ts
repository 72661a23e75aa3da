/**
 * The one way to write to a running zaak: read and lock it, let the use case decide on the facts and the rules as
 * they stand, append its events, bring the projections up to date and queue its messages — together, or nothing.
 */
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Instant } from "#domain/instant.ts";
import type { Result } from "#domain/result.ts";
import type { Actor, Zaak } from "#domain/zaak.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import type { Context } from "./context.ts";

/** An event about to be appended; its words go to `texts`, never into the facts. */
export type NewEvent = ZaakEvent & {
  readonly text?: { readonly role: TextRole; readonly body: string };
  readonly correctsSeq?: number;
};

export type TextRole = "answers" | "subject" | "reason" | "message" | "answer" | "explanation" | "complaint" | "project";

export type NewMessage = {
  readonly purpose: MessagePurpose;
  readonly to: "citizen" | { readonly staffId: number };
  /** Two messages with one key are one message. */
  readonly dedupeKey: string;
  /** Dates, codes and ids for its words. */
  readonly facts?: Record<string, unknown>;
  readonly notBefore?: Instant;
};

export type MessagePurpose =
  | "received"
  | "confirmed"
  | "delayed"
  | "supplement-asked"
  | "action-started"
  | "planned"
  | "done"
  | "sent"
  | "answered"
  | "closed"
  | "forwarded"
  | "withdrawn"
  | "broken"
  | "kept-after-all"
  | "flag-explained"
  | "message"
  | "information-added"
  | "team-alert"
  | "my-zaken"
  | "login-code";

export type Change = { readonly events: readonly NewEvent[]; readonly messages?: readonly NewMessage[] };

/** What stands after the change. */
export type Changed = { readonly zaak: Zaak; readonly assessment: Assessment };

export async function changeZaak<Refusal>(
  _context: Context,
  _zaakId: number,
  _actor: Actor,
  _decide: (zaak: Zaak, assessment: Assessment, tx: Database) => Promise<Result<Change, Refusal>> | Result<Change, Refusal>,
): Promise<Result<Changed, Refusal>> {
  throw new Error("to be written by the helper for services");
}
