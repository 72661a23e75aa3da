/** Answers from memory: the fast path, which knows nothing but addresses and headers. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Form, StaticFile } from "./static-files.ts";

/** Sends the form of the file that the browser takes, or says that it has it already. Returns the status. */
export function answerStatic(request: IncomingMessage, response: ServerResponse, file: StaticFile): number {
  if (hasIt(request.headers["if-none-match"], file.etag)) {
    response.writeHead(304, file.unchanged).end();
    return 304;
  }
  const form = formFor(request.headers["accept-encoding"], file);
  response.writeHead(200, form.headers);
  if (request.method === "HEAD") response.end();
  else if (form.text === undefined) response.end(form.body);
  else response.end(form.text, "latin1");
  return 200;
}

const hasIt = (known: string | undefined, etag: string): boolean =>
  known !== undefined && (known === "*" || known.includes(etag));

function formFor(accepted: string | undefined, file: StaticFile): Form {
  if (!accepted) return file.plain;
  if (file.br && accepts(accepted, "br")) return file.br;
  if (file.gzip && accepts(accepted, "gzip")) return file.gzip;
  return file.plain;
}

/** Whether an encoding is named and not refused (`br;q=0`). */
export function accepts(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  return at >= 0 && !/^[^,]*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at));
}
