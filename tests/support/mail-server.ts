/** A real SMTP server on this machine, which says what the test wants and keeps what it was given. */
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = Email & { readonly recipients: readonly string[] };

export type MailServer = {
  readonly url: string;
  readonly port: number;
  readonly mails: ReceivedMail[];
  /** What it answers to a recipient: a code of 400 or more refuses. */
  answers: (address: string) => number;
  /** What it answers to a whole mail; or it hangs up without a word, having read it. */
  answersMail: () => number | "hangs-up";
  readonly stop: () => Promise<void>;
};

/** Ends the connection of this session. */
function hangUp(server: SMTPServer, { id }: { readonly id: string }): void {
  const open = [...(server as unknown as { connections: Set<{ id: string; close: () => void }> }).connections];
  open.find((connection) => connection.id === id)?.close();
}

/** @param port an earlier server's port, to come back up on it */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const state: Pick<MailServer, "answers" | "answersMail"> = { answers: () => 250, answersMail: () => 250 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, callback) {
      const responseCode = state.answers(address);
      callback(responseCode < 400 ? null : Object.assign(new Error("no"), { responseCode }));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const answer = state.answersMail();
        if (answer === "hangs-up") return hangUp(server, session);
        if (answer >= 400) return callback(Object.assign(new Error("no"), { responseCode: answer }));
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ ...(await PostalMime.parse(Buffer.concat(chunks))), recipients });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const listening = (server.server.address() as AddressInfo).port;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    mails,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
