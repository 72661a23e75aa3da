/** Asks Astro for a page and takes its whole answer in hand, so that we can judge and compress it before it leaves. */
import { type IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./error-pages.ts";

/** What dist/…/server/entry.mjs exports. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: object,
) => Promise<void>;

/** Astro's answer; nothing when it has no such page. `body` was read already. */
export async function renderPage(
  astro: AstroHandler,
  request: IncomingMessage,
  body: Buffer,
  locals: object,
): Promise<Answer | undefined> {
  Object.assign(request, { body });
  const catcher = new Catcher(request);
  let hasPage = true;
  await astro(request, catcher, () => (hasPage = false), locals);
  return hasPage ? catcher.answer() : undefined;
}

/** A response that goes nowhere. */
class Catcher extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  #headers: Record<string, string | string[]> = {};

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    this.#headers = (rest.at(-1) ?? {}) as Record<string, string | string[]>;
    return this;
  }

  override write(chunk: Uint8Array | string): boolean {
    this.#chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk));
    return true;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk);
    this.emit("close"); // Astro lets go of the request
    return this;
  }

  answer(): Answer {
    return { status: this.statusCode, headers: this.#headers, body: Buffer.concat(this.#chunks) };
  }
}
