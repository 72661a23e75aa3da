/**
 * The one way to write to a running zaak: read and lock it, let the use case decide on the facts and the rules as
 * they stand, append its events, bring the projections up to date and queue its messages — together, or nothing.
 */
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import { brokenPromiseEvents } from "#domain/broken-promise-events.ts";
import type { Instant } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { Actor, Zaak } from "#domain/zaak.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { appendEvents } from "#repositories/zaak-events.ts";
import { findZaak, lockZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { tellAbout } from "../messages/tell-about.ts";
import { assessZaak } from "./assess-zaak.ts";
import { projectZaak } from "./project-zaak.ts";
import { recordEvents, withEvents } from "./record-events.ts";

/** An event about to be appended; its words go to `texts`, never into the facts. */
export type NewEvent = ZaakEvent & {
  readonly text?: { readonly role: TextRole; readonly body: string };
  readonly correctsSeq?: number;
  /** Words that were written before (a letter that is posted now). */
  readonly textId?: number;
};

export type TextRole =
  | "answers"
  | "subject"
  | "reason"
  | "message"
  | "answer"
  | "explanation"
  | "complaint"
  | "project";

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
  | "third-party-asked"
  | "third-party-replied"
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
  | "notice-received"
  | "dwangsom-set"
  | "appointment"
  | "information-added"
  | "team-alert"
  | "my-zaken"
  | "draft-kept"
  | "login-code";

export type Change = { readonly events: readonly NewEvent[]; readonly messages?: readonly NewMessage[] };

/** What stands after the change. */
export type Changed = { readonly zaak: Zaak; readonly assessment: Assessment };

type Decide<Refusal> = (
  zaak: Zaak,
  assessment: Assessment,
  tx: Database,
  /** As of the moment the zaak was ours: that is when it happens, not when we began to wait. */
  held: Context,
) => Promise<Result<Change, Refusal>> | Result<Change, Refusal>;

/**
 * Changes a running zaak, or refuses and leaves everything as it was. Promises whose day has passed are declared
 * broken first, so that `decide` never sees a late zaak that does not know it is late.
 * Throws when there is no such zaak.
 */
export async function changeZaak<Refusal>(
  context: Context,
  zaakId: number,
  actor: Actor,
  decide: Decide<Refusal>,
): Promise<Result<Changed, Refusal>> {
  try {
    return await context.db.transaction(async (tx) => {
      if (!(await lockZaak(tx, zaakId))) throw new Error(`No such zaak: ${zaakId}`);
      return granted(await changeLocked(context, tx, zaakId, actor, decide));
    });
  } catch (fault) {
    if (fault instanceof RolledBack) return refused(fault.refusal as Refusal);
    throw fault;
  }
}

/** In the last second of a day the sweep can have gone before us: then it is the next day, also for this change. */
async function heldContext(context: Context, tx: Database): Promise<Context> {
  const now = await context.clock?.(tx);
  return now === undefined || now < context.now ? context : { ...context, now };
}

/** The way out of a transaction that must leave nothing behind. */
class RolledBack extends Error {
  readonly refusal: unknown;
  constructor(refusal: unknown) {
    super("refused");
    this.refusal = refusal;
  }
}

/** The same, inside a transaction that holds the zaak. */
export async function changeLocked<Refusal>(
  begun: Context,
  tx: Database,
  zaakId: number,
  actor: Actor,
  decide: Decide<Refusal>,
): Promise<Changed> {
  const context = await heldContext(begun, tx);
  const before = await findZaak(tx, zaakId);
  if (!before) throw new Error(`No such zaak: ${zaakId}`);
  const broken = brokenPromiseEvents(before, assessZaak(context, before), context.now);
  const declared = withEvents(before, broken);
  const decision = await decide(declared, assessZaak(context, declared), tx, context);
  if (!decision.ok) throw new RolledBack(decision.refusal);

  const { events, messages = [] } = decision.value;
  const added = await recordEvents(context, tx, declared, actor, events);
  const zaak = withEvents(declared, added);
  await appendEvents(tx, zaakId, [...broken, ...added]);
  const { assessment } = await projectZaak(context, tx, zaak);
  await tellAbout(context, tx, { zaak, assessment, broken, added, messages });
  return { zaak, assessment };
}
