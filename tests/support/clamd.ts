/**
 * Two scanners for one contract: a small one of ours that speaks INSTREAM, on every machine; and the real clamd with a
 * database of one signature, where it is installed (decision 0061).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#db/embedded/free-port.ts";

/** The harmless test virus that every scanner knows; in two parts, so that no scanner takes this file for it. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export type Clamd = { readonly host: string; readonly port: number; readonly stop: () => Promise<void> };

/** As clamd answers, or as one that is in trouble does. */
export type Mood = "well" | "too-large" | "hangs-up" | "gibberish";

export async function startSmallClamd(mood: Mood = "well"): Promise<Clamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const chunks: Buffer[] = [];
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      const content = streamIn(Buffer.concat(chunks));
      if (content === undefined) return;
      if (mood === "hangs-up") socket.destroy();
      else socket.end(answerTo(content, mood));
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    host: "127.0.0.1",
    port,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const COMMAND = "zINSTREAM\0";

/** What was sent, once its empty last chunk is there. */
function streamIn(sent: Buffer): Buffer | undefined {
  if (!sent.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND))) return undefined;
  const content: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(content);
    if (at + 4 + length > sent.length) return undefined;
    content.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function answerTo(content: Buffer, mood: Mood): string {
  if (mood === "too-large") return "INSTREAM size limit exceeded. ERROR\0";
  if (mood === "gibberish") return "stream: misschien\0";
  return content.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
}

const PLACES = ["/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd"];
export const realClamd = PLACES.find((path) => existsSync(path));

/** Starts it on this machine alone, with a database that knows the one test virus. */
export async function startRealClamd(binary: string): Promise<Clamd> {
  const folder = mkdtempSync(join(tmpdir(), "waargemaakt-clamd-"));
  const port = await freePort();
  writeFileSync(join(folder, "test.ndb"), `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString("hex")}\n`);
  const settings = {
    DatabaseDirectory: folder,
    TCPSocket: port,
    TCPAddr: "127.0.0.1",
    Foreground: "yes",
    StreamMaxLength: "30M",
    TemporaryDirectory: folder,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  writeFileSync(join(folder, "clamd.conf"), `${lines.join("\n")}\n`);
  const child = spawn(binary, ["--config-file", join(folder, "clamd.conf")], { stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilListening(port, child, said);
  return {
    host: "127.0.0.1",
    port,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const LOOK_MS = 100;
const PATIENCE_MS = 30_000;

async function untilListening(port: number, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += LOOK_MS) {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}: ${said.join("")}`);
    const isListening = await new Promise<boolean>((resolve) => {
      const probe = connect(port, "127.0.0.1");
      probe.once("connect", () => resolve(true));
      probe.once("error", () => resolve(false));
      probe.once("close", () => resolve(false));
      probe.once("connect", () => probe.destroy());
    });
    if (isListening) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`clamd did not start: ${said.join("")}`);
}
