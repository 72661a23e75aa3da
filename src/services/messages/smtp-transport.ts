/** Mail by SMTP. Only what the server says of the recipient or the mail itself is a refusal; all else can be tried again. */
import { createTransport } from "nodemailer";
import { dateHeader } from "#mail/date-header.ts";
import type { MailTransport, SendOutcome } from "./mail-transport.ts";

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000; // a message is held while it is sent, so a server that says nothing must not hold it long

export type SmtpSettings = {
  /** smtp:// or smtps://, with user and password where the server asks them. */
  readonly url: string;
  /** "Provincie Groningen <portaal@…>" */
  readonly from: string;
};

/** A connection per mail: nothing to keep alive, and a server that comes back is found at once. */
export function smtpTransport({ url, from }: SmtpSettings): MailTransport {
  const smtp = createTransport(
    { url, connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
    { from, disableFileAccess: true, disableUrlAccess: true },
  );
  return {
    async send({ to, subject, text, html, messageId, date }) {
      try {
        await smtp.sendMail({
          to: { name: "", address: to }, // an object: what stands in it is one address, whatever it holds
          subject,
          text,
          html,
          messageId,
          date: dateHeader(date),
          headers: { "Auto-Submitted": "auto-generated" }, // RFC 3834: no automatic answers
        });
        return { outcome: "sent" };
      } catch (fault) {
        return outcomeOf(fault as SmtpFault);
      }
    },
  };
}

type SmtpFault = { readonly code?: string; readonly command?: string; readonly responseCode?: number };

/** What nodemailer itself refuses: no server will ever take this address, or this mail. */
const IMPOSSIBLE = ["EENVELOPE", "EMESSAGE"];

/** 5xx to the recipient or to the mail is final; 5xx to our own login or sender is our fault, and mended later. */
function outcomeOf({ code = "UNKNOWN", command = "", responseCode }: SmtpFault): SendOutcome {
  if (responseCode === undefined && IMPOSSIBLE.includes(code)) return { outcome: "refused", code };
  if (responseCode === undefined) return { outcome: "later", code, because: "server" };
  const isAboutThisMail = command === "RCPT TO" || command === "DATA";
  if (responseCode >= 500 && isAboutThisMail) return { outcome: "refused", code: String(responseCode) };
  return { outcome: "later", code: String(responseCode), because: isAboutThisMail ? "recipient" : "server" };
}
