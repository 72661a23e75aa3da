/** Keeps what was typed on the server, for who asks, and mails the way back to it. Afterwards every post keeps it again. */
import { randomBytes, randomUUID } from "node:crypto";
import { hashOfAddress } from "#auth/login-code.ts";
import type { Day } from "#domain/day.ts";
import { draftKeptUntil, draftsEndBefore } from "#domain/draft-term.ts";
import { HOUR_MS, type Instant } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { email as emailAnswer } from "#kinds/answers.ts";
import type { Answers, Kind } from "#kinds/kind.ts";
import { changeDraft, type Draft, findDraftByToken, keepDraft as writeDraft } from "#repositories/drafts.ts";
import { addJob } from "#repositories/jobs.ts";
import { insertMessage } from "#repositories/messages.ts";
import { countAttempt } from "#repositories/rate-limits.ts";
import type { Context } from "../context.ts";
import { limitClient, nextHour } from "../limits/limit-client.ts";
import { draftKeyOf, hashOfKey, newestKeyVersion } from "../zaak/access-key.ts";

export type FormAsLeft = { readonly token: string; readonly step: string; readonly answers: Answers };
export type KeptDraft = { readonly id: string; readonly key: string };
export type KeepRefusal =
  | { readonly code: "no-mail-address"; readonly text: string }
  | { readonly code: "too-often"; readonly again: Instant };

const MAILS_PER_ADDRESS = 5; // an hour: nobody's mailbox can be filled with our links

/** Keeps the form as it was left under an id of its own, and queues the mail with its link to this address. */
export async function keepDraft(
  context: Context,
  kind: Pick<Kind, "slug">,
  left: FormAsLeft,
  typed: string,
): Promise<Result<KeptDraft, KeepRefusal>> {
  const email = emailAnswer.safeParse(typed);
  if (!email.success) return refused({ code: "no-mail-address", text: email.error.issues[0]?.message ?? "" });
  const again = (await limitClient(context, "mail")) ?? (await limitMailbox(context, email.data));
  if (again !== undefined) return refused({ code: "too-often", again });

  const draft = await context.db.transaction(async (tx) => {
    const kept = await writeDraft(tx, newDraft(context, kind, left, email.data));
    await insertMessage(tx, {
      purpose: "draft-kept",
      dedupeKey: `draft-kept:${randomUUID()}`,
      messageId: `<${randomUUID()}@${new URL(context.baseUrl).hostname}>`,
      facts: { draft: kept.id },
      queuedAt: context.now,
      notBefore: context.now,
      status: "queued",
    });
    await addJob(tx, "deliver-messages", { key: `draft-${kept.id}`, payload: { draft: kept.id } });
    return kept;
  });
  return granted({ id: draft.id, key: draftKeyOf(context, draft.keyVersion, draft.id) });
}

function newDraft(context: Context, { slug }: Pick<Kind, "slug">, left: FormAsLeft, email: string): Draft {
  const id = randomBytes(8).toString("hex").toUpperCase();
  const keyVersion = newestKeyVersion(context);
  const keyHash = hashOfKey(draftKeyOf(context, keyVersion, id));
  return { id, kind: slug, ...left, email, keyHash, keyVersion, changedAt: context.now };
}

/** Whoever asks, one mailbox gets a few an hour; the address itself is not stored for it. */
async function limitMailbox({ db, now, keySecrets }: Context, email: string): Promise<Instant | undefined> {
  const subject = `draft-address:${hashOfAddress(keySecrets, email).toString("hex")}`;
  return (await countAttempt(db, subject, now, HOUR_MS)) > MAILS_PER_ADDRESS ? nextHour(now) : undefined;
}

/** Where the link of this form's draft went last. */
export const draftEmail = async (
  { db, now }: Pick<Context, "db" | "now">,
  token: string,
): Promise<string | undefined> => (await findDraftByToken(db, token, draftsEndBefore(now)))?.email;

/** Where this form is kept as a draft. */
export type DraftOfForm = { readonly keptUntil: Day; readonly email: string };

/** Keeps what this post says in the draft of its form; nothing when nobody asked to keep it. */
export async function keepDraftAgain(
  { db, now }: Pick<Context, "db" | "now">,
  left: FormAsLeft,
): Promise<DraftOfForm | undefined> {
  const draft = await findDraftByToken(db, left.token, draftsEndBefore(now));
  if (!draft) return undefined;
  const isChanged = draft.step !== left.step || !isSame(draft.answers, left.answers);
  if (isChanged) await changeDraft(db, draft.id, { step: left.step, answers: left.answers, changedAt: now });
  return { email: draft.email, keptUntil: draftKeptUntil(isChanged ? now : draft.changedAt) };
}

function isSame(one: Answers, other: Answers): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
