/** Reads what a browser or client sends, up to a limit, and sees that it can be read before Astro gets it. */
import type { IncomingMessage } from "node:http";

const MB = 1_048_576;
const MAX_MULTIPART_BYTES = 30 * MB; // photos with a melding, documents with a klacht
const MAX_OTHER_BYTES = MB;
const MAX_DISCARDED_BYTES = 200 * MB;

/** More is no form of ours: 1,000 fields, and 50 files where ten may be kept. */
const MAX_PARTS = 1_050;

export type BodyProblem = "too-large" | "too-many" | "malformed" | "aborted";
/** A form was parsed already, once; its bytes are let go of. */
export type Body = { readonly bytes: Buffer; readonly form?: FormData | undefined } | { readonly problem: BodyProblem };

/** The whole body. One that is too large is read on and thrown away, or the browser would never hear our answer. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  const limit = type.startsWith("multipart/form-data") ? MAX_MULTIPART_BYTES : MAX_OTHER_BYTES;
  const announced = Number(request.headers["content-length"] ?? 0);
  const body = await collect(request, announced > limit ? 0 : limit);
  if ("problem" in body) return body;
  return readAs(body.bytes, type, request.url ?? "");
}

/** Keeps nothing beyond the limit; how long it may last is the server's `requestTimeout`. */
function collect(request: IncomingMessage, limit: number): Promise<{ bytes: Buffer } | { problem: BodyProblem }> {
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

/**
 * Pages take forms only, and nothing at all is an empty one, whatever it says it is; programs may send what the route
 * understands, as long as its JSON is JSON.
 */
async function readAs(bytes: Buffer, type: string, url: string): Promise<Body> {
  if (bytes.length === 0) return FOR_PROGRAMS.test(url) ? { bytes } : { bytes, form: new FormData() };
  if (FORM.test(type)) return readForm(bytes, type);
  if (!FOR_PROGRAMS.test(url)) return { problem: "malformed" };
  return !JSON_TYPE.test(type) || isJson(bytes) ? { bytes } : { problem: "malformed" };
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const boundary = /^multipart\/form-data\b.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined && hasMoreThan(MAX_PARTS, bytes, `--${boundary}`)) return { problem: "too-many" };
  try {
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } }).formData();
    return charactersIn(form) > MAX_OTHER_BYTES ? { problem: "too-large" } : { bytes: Buffer.alloc(0), form };
  } catch {
    return { problem: "malformed" };
  }
}

/** Of what was typed. Beside files there may be no more of it than alone: a draft keeps it all. */
const charactersIn = (form: FormData): number =>
  [...form.values()].reduce((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);

/** Looked for in the bytes, before anything is made of them. */
function hasMoreThan(max: number, bytes: Buffer, mark: string): boolean {
  let count = 0;
  for (let at = bytes.indexOf(mark); at >= 0 && count <= max + 1; at = bytes.indexOf(mark, at + mark.length))
    count += 1;
  return count > max + 1; // the last mark ends the form
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}
