/**
 * Sends what is queued: one message at a time, each held by one sender and rendered from the facts of that moment.
 * Whoever dies between sending and writing it down leaves the message queued: it is sent once more, under the same
 * Message-ID, so that the reader's mailbox shows it once. Losing it would be worse (decision 0041).
 */
import type { Database } from "#db/client.ts";
import { fillSecrets } from "#mail/secret-marks.ts";
import { cancelMessage } from "#repositories/messages.ts";
import {
  claimMessage,
  countPostponements,
  type OutgoingMessage,
  postponeMessage,
  recordAttempt,
  settleMessage,
} from "#repositories/outbox.ts";
import type { Context } from "../context.ts";
import type { MailTransport, SendOutcome } from "./mail-transport.ts";
import { nextAttempt } from "./next-attempt.ts";
import { type RenderedMessage, renderMessage } from "./render-message.ts";
import { secretsOf } from "./secrets-of.ts";

/**
 * Sends every message that may go by now, and stops early when the mail server is down: all stays queued then. Any
 * number of nodes may do this at once. A fault in one message leaves the others be; it is thrown at the end.
 */
export async function deliverMessages(context: Context, transport: MailTransport): Promise<void> {
  const faults: { readonly id: number; readonly fault: unknown }[] = [];
  for (;;) {
    let claimed: OutgoingMessage | undefined;
    try {
      const outcome = await context.db.transaction(async (tx) => {
        claimed = await claimMessage(tx, context.now);
        return claimed && deliver({ ...context, db: tx }, transport, claimed);
      });
      if (outcome === undefined || outcome === "server-down") break;
    } catch (fault) {
      if (!claimed) throw fault;
      faults.push({ id: claimed.id, fault });
      await postponeFault(context, claimed);
    }
  }
  const [first] = faults;
  if (!first) return;
  const ids = faults.map(({ id }) => id).join(", ");
  throw new Error(`Messages could not be made or recorded: ${ids}`, { cause: first.fault });
}

async function deliver(
  context: Context,
  transport: MailTransport,
  message: OutgoingMessage,
): Promise<"done" | "server-down"> {
  const { db, now } = context;
  const rendered = await renderMessage(context, message);
  if (!rendered) {
    await recordAttempt(db, message.id, { at: now, outcome: "nothing-to-tell" });
    await cancelMessage(db, message.id);
    return "done";
  }
  const outcome = await send(context, transport, message, rendered);
  const code = outcome.outcome === "sent" ? undefined : outcome.code;
  await recordAttempt(db, message.id, { at: now, outcome: outcome.outcome, code });
  if (outcome.outcome === "later") return postpone(context, message, rendered, outcome.because);
  await settleMessage(db, message.id, outcome.outcome, storedBody(rendered));
  return "done";
}

async function send(
  context: Context,
  transport: MailTransport,
  message: OutgoingMessage,
  { to, mail }: RenderedMessage,
): Promise<SendOutcome> {
  if (to === undefined) return { outcome: "refused", code: "no-address" };
  const secrets = await secretsOf(context, message, to);
  return transport.send({
    to,
    subject: mail.subject,
    text: fillSecrets(mail.text, secrets),
    html: fillSecrets(mail.html, secrets),
    messageId: message.messageId,
    date: context.now,
  });
}

/** What the body can prove later (art. 2:25 Awb), with marks where its secrets stood. */
const storedBody = ({ to, mail }: RenderedMessage) => ({
  ...(to !== undefined && { recipient: to }),
  subject: mail.subject,
  bodyText: mail.text,
  bodyHtml: mail.html,
});

async function postpone(
  { db, now }: Context,
  message: OutgoingMessage,
  rendered: RenderedMessage,
  because: "server" | "recipient",
): Promise<"done" | "server-down"> {
  const tried = await countPostponements(db, message.id);
  const again = nextAttempt(because, tried - 1, message.queuedAt, now);
  if (again === undefined) await settleMessage(db, message.id, "refused", storedBody(rendered));
  else await postponeMessage(db, message.id, again);
  return because === "server" ? "server-down" : "done";
}

/** The transaction is gone with what it wrote; the message is put aside in one of its own. */
async function postponeFault({ db, now }: Context, { id, queuedAt }: OutgoingMessage): Promise<void> {
  await db.transaction(async (tx: Database) => {
    await recordAttempt(tx, id, { at: now, outcome: "later", code: "fault" });
    const tried = await countPostponements(tx, id);
    await postponeMessage(tx, id, nextAttempt("server", tried - 1, queuedAt, now) ?? now);
  });
}
