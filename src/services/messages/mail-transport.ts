/** The way out for mail: an SMTP server, or in the demo nothing at all (services/messages/demo-mailbox.ts). */
import type { Instant } from "#domain/instant.ts";

export type OutgoingMail = {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same at every attempt, so that whoever gets it twice has it once. */
  readonly messageId: string;
  readonly date: Instant;
};

/** What became of one attempt. The code is a number or a word of the protocol, never what the server said. */
export type SendOutcome =
  | { readonly outcome: "sent" }
  /** For good: this address does not take it. */
  | { readonly outcome: "refused"; readonly code: string }
  | { readonly outcome: "later"; readonly code: string; readonly because: "server" | "recipient" };

export type MailTransport = {
  /** Never throws for what a mail server does. */
  readonly send: (mail: OutgoingMail) => Promise<SendOutcome>;
};
