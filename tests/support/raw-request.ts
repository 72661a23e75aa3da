/** A request written by hand, for what fetch would put right or refuse: other hosts, encodings, broken bodies. */
import { type IncomingHttpHeaders, request } from "node:http";

export type RawAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };
type Ask = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

/** Sends it to the portal at `url` and gives the whole answer, as it came over the wire. */
export function rawRequest(
  url: string,
  path: string,
  { method = "GET", headers = {}, body }: Ask = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
