/** Files a request, if its answers are right: as a zaak, or as the zaak that it is already. */
import type { CallSlot } from "#domain/call-slots.ts";
import type { Day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Channel } from "#domain/norm.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { Actor } from "#domain/zaak.ts";
import type { AboutZaak } from "#kinds/about-zaak.ts";
import { atDesk } from "#kinds/at-desk.ts";
import type { Filing } from "#kinds/filing.ts";
import { countingAnswers, formProblems } from "#kinds/form-problems.ts";
import { filedKindOf } from "#kinds/index.ts";
import { type Answers, type FiledKind, ruledAs } from "#kinds/kind.ts";
import { findByToken, type ZaakIdentity } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { accessKeyOf } from "../zaak/access-key.ts";
import type { NewEvent } from "../zaak/change-zaak.ts";
import { answersMatch } from "./answers-hash.ts";
import { formSetting } from "./form-setting.ts";
import { Gone, insertFiling } from "./insert-filing.ts";

export type FilingRequest = {
  /** The slug of its form. */
  readonly kind: string;
  readonly answers: Answers;
  /** Random, made with the form: what is sent twice under one token is one zaak. */
  readonly token: string;
  readonly channel: Channel;
  /** For what came in by post, telephone or counter; otherwise now. */
  readonly receivedAt?: Instant;
  /** When a letter was posted (art. 6:9 lid 2 Awb). */
  readonly postedOn?: Day | undefined;
  /** Who entered it; the citizen, when left out. */
  readonly actor?: Actor;
  /** The zaak that this one is about (a klacht about how a zaak was handled), for who holds its key. */
  readonly about?: AboutZaak | undefined;
  /** The request that goes on as this one (informatie that becomes a Woo-verzoek): what was done for it counts here. */
  readonly continues?: { readonly reference: string; readonly events: readonly NewEvent[] };
  /** Of a zaak of the demo, so that it is the same on every machine; otherwise a random one. */
  readonly reference?: string;
};

/** `again`: it had been filed already; this is that zaak. */
export type Filed = { readonly reference: string; readonly key: string; readonly again: boolean };

export type FilingRefusal =
  | { readonly code: "other-answers" }
  | { readonly code: "invalid"; readonly problems: Readonly<Record<string, string>> }
  | { readonly code: "out-of-stock"; readonly slugs: readonly string[] }
  /** Someone else took its last place meanwhile. */
  | { readonly code: "slot-taken"; readonly slot: CallSlot };

/**
 * The zaak's reference and access key. The same token with the same answers gives the same zaak again; with other
 * answers it is refused, so that the page can come back with a new token and everything that was typed.
 */
export async function fileZaak(context: Context, request: FilingRequest): Promise<Result<Filed, FilingRefusal>> {
  const own = filedKindOf(request.kind);
  if (!own) throw new Error(`No such kind: ${request.kind}`);
  // What goes on as another request may have come in on paper: it is asked no more than it was then.
  const kind = request.actor?.kind === "staff" || request.continues ? atDesk(own) : own;
  // A date that was right on the day it came in is right ("not in the future").
  const setting = await formSetting(context, request.about, kind.slug, request.receivedAt);
  const answers = countingAnswers(kind, request.answers, setting);

  const earlier = await findByToken(context.db, request.token);
  if (earlier) return filedEarlier(context, earlier, ruledAs(kind), answers);
  const problems = formProblems(kind, answers, setting);
  if (Object.keys(problems).length > 0) return refused({ code: "invalid", problems });
  return fileNew(context, { ...request, answers }, kind, kind.filing(answers, setting));
}

/** Tries again with another reference in the rare case that one is taken. */
async function fileNew(
  context: Context,
  request: FilingRequest,
  kind: FiledKind,
  filing: Filing,
): Promise<Result<Filed, FilingRefusal>> {
  for (;;) {
    try {
      const filed = await context.db.transaction((tx) => insertFiling(context, tx, request, kind, filing));
      if (filed) return granted(filed);
    } catch (fault) {
      if (fault instanceof Gone) return refused(fault.refusal);
      throw fault;
    }
    const earlier = await findByToken(context.db, request.token);
    if (earlier) return filedEarlier(context, earlier, ruledAs(kind), request.answers);
    if (request.reference) throw new Error(`The reference ${request.reference} is taken`);
  }
}

function filedEarlier(
  context: Context,
  earlier: ZaakIdentity,
  kind: KindSlug,
  answers: Answers,
): Result<Filed, FilingRefusal> {
  if (!answersMatch(context, earlier, kind, answers)) return refused({ code: "other-answers" });
  const key = accessKeyOf(context, earlier.keyVersion, earlier.reference);
  return granted({ reference: earlier.reference, key, again: true });
}
