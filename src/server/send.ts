/** Sends an answer that was made for this request: headers completed, text compressed as the browser takes it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { accepts } from "./answer-static.ts";
import type { Answer } from "./error-pages.ts";
import { completePolicy, headersFor } from "./security-headers.ts";

const COMPRESSIBLE = /^(text\/|image\/svg|application\/([\w.+-]+\+)?(json|xml))/;
const MIN_COMPRESSED_BYTES = 512;
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Sends it; a HEAD request gets the headers alone. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  { path, https }: { path: string; https: boolean },
): Promise<void> {
  const type = String(answer.headers["content-type"] ?? "");
  const policy = String(answer.headers["content-security-policy"] ?? "");
  const headers: Record<string, string | string[]> = {
    ...Object.fromEntries(headersFor(path, { https })),
    "cache-control": "private, no-store",
    ...answer.headers,
    "content-security-policy": completePolicy(policy),
  };
  const { body, encoding } = await compressed(answer.body, type, request.headers["accept-encoding"] ?? "");
  if (COMPRESSIBLE.test(type)) headers["vary"] = "accept-encoding";
  if (encoding) headers["content-encoding"] = encoding;
  if (body.length > 0 || answer.status >= 400) headers["content-length"] = String(body.length);
  response.writeHead(answer.status, headers);
  if (request.method === "HEAD") response.end();
  else response.end(body);
}

async function compressed(body: Buffer, type: string, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
  if (body.length < MIN_COMPRESSED_BYTES || !COMPRESSIBLE.test(type)) return { body };
  if (accepts(accepted, "br")) return { body: await promisify(brotliCompress)(body, FAST), encoding: "br" };
  if (accepts(accepted, "gzip")) return { body: await promisify(gzip)(body), encoding: "gzip" };
  return { body };
}
