/**
 * Asks clamd whether bytes hold a virus, over its INSTREAM protocol. Our own forty lines, because the gate may never
 * open on a doubt: anything but a clear "OK" or "FOUND" is a fault, and the file waits (decision 0061).
 */
import { connect, type Socket } from "node:net";

export type Verdict = "clean" | "infected";
export type ScanBytes = (bytes: Buffer) => Promise<Verdict>;

const CHUNK_BYTES = 65_536;
const SILENCE_MS = 60_000;
const MAX_ANSWER_BYTES = 4096;

/** A scanner that asks the clamd at this address. Throws when it cannot be reached, or has no clear answer. */
export const clamdScanner =
  ({ host, port }: { readonly host: string; readonly port: number }): ScanBytes =>
  (bytes) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port });
      let answer = "";
      const finish = (outcome: Verdict | Error) => {
        socket.destroy();
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
      socket.setTimeout(SILENCE_MS, () => finish(new Error("clamd is silent")));
      socket.on("error", () => finish(new Error("clamd cannot be reached")));
      socket.on("data", (chunk: Buffer) => {
        answer += chunk.toString("latin1");
        if (answer.includes("\0") || answer.length > MAX_ANSWER_BYTES) finish(verdictOf(answer));
      });
      socket.once("close", () => finish(new Error("clamd hung up")));
      socket.once("connect", () => sendInstream(socket, bytes));
    });

/** Chunks with their length before them, and an empty one at the end. */
function sendInstream(socket: Socket, bytes: Buffer): void {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    socket.write(lengthOf(chunk));
    socket.write(chunk);
  }
  socket.write(lengthOf(Buffer.alloc(0)));
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

function verdictOf(answer: string): Verdict | Error {
  const line = answer.split("\0", 1)[0]?.trim() ?? "";
  if (line === "stream: OK") return "clean";
  if (/^stream: \S.* FOUND$/.test(line)) return "infected";
  return new Error("clamd has no clear answer");
}
