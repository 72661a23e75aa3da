/** Reads what a browser or client sends, up to a limit, and sees that it can be read before Astro gets it. */
import type { IncomingMessage } from "node:http";

const MB = 1_048_576;
export const MAX_MULTIPART_BYTES = 30 * MB; // photos with a melding, documents with a klacht
export const MAX_OTHER_BYTES = MB;
const MAX_DISCARDED_BYTES = 200 * MB;

export type BodyProblem = "too-large" | "malformed" | "aborted";
export type Body = { readonly bytes: Buffer } | { readonly problem: BodyProblem };

/** The whole body. One that is too large is read on and thrown away, or the browser would never hear our answer. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  const limit = type.startsWith("multipart/form-data") ? MAX_MULTIPART_BYTES : MAX_OTHER_BYTES;
  const announced = Number(request.headers["content-length"] ?? 0);
  const body = await collect(request, announced > limit ? 0 : limit);
  if ("problem" in body) return body;
  return (await isReadable(body.bytes, type, request.url ?? "")) ? body : { problem: "malformed" };
}

/** Keeps nothing beyond the limit; how long it may last is the server's `requestTimeout`. */
function collect(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks = [];
      if (size > MAX_DISCARDED_BYTES) request.destroy();
    });
    request.once("end", () => resolve(size > limit ? { problem: "too-large" } : { bytes: Buffer.concat(chunks) }));
    request.once("close", () => resolve({ problem: "aborted" }));
    request.once("error", () => resolve({ problem: "aborted" }));
  });
}

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i;
const JSON_TYPE = /^application\/([\w.+-]+\+)?json(;|$)/i;
const FOR_PROGRAMS = /^\/(api|open311|_server-islands)\//;

/** Pages take forms only; programs may send what the route understands, as long as its JSON is JSON. */
async function isReadable(bytes: Buffer, type: string, url: string): Promise<boolean> {
  if (bytes.length === 0) return true;
  if (FORM.test(type))
    return canBeParsed(() => new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData());
  if (!FOR_PROGRAMS.test(url)) return false;
  if (!JSON_TYPE.test(type)) return true;
  return canBeParsed(() => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
}

async function canBeParsed(parse: () => unknown): Promise<boolean> {
  try {
    await parse();
    return true;
  } catch {
    return false;
  }
}
