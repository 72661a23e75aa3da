/** The mail with the way back to a draft: about no zaak, and nothing to tell once the draft is gone. */
import { draftKeptUntil, draftsEndBefore } from "#domain/draft-term.ts";
import { kindOf } from "#kinds/index.ts";
import { draftKeptMail } from "#mail/draft-kept.ts";
import type { Mail } from "#mail/layout.ts";
import { type Draft, findDraft } from "#repositories/drafts.ts";
import type { OutgoingMessage } from "#repositories/outbox.ts";
import type { Context } from "../context.ts";

/** The draft that a message tells of, while there is one. */
export async function draftOfMessage(
  { db, now }: Pick<Context, "db" | "now">,
  { facts }: OutgoingMessage,
): Promise<Draft | undefined> {
  const id = facts["draft"];
  return typeof id === "string" ? findDraft(db, id, draftsEndBefore(now)) : undefined;
}

/** What it says, and to whom; nothing once the draft is gone. */
export async function draftMail(
  context: Context,
  message: OutgoingMessage,
): Promise<{ to: string; mail: Mail } | undefined> {
  const draft = await draftOfMessage(context, message);
  const kind = draft && kindOf(draft.kind);
  if (!kind) return undefined;
  const { organisation, baseUrl } = context;
  const { noun } = kind.words(organisation);
  const keptUntil = draftKeptUntil(draft.changedAt);
  const mail = draftKeptMail({ organisation, baseUrl, id: draft.id, noun, keptUntil, whileKept: kind.whileKept });
  return { to: draft.email, mail };
}
