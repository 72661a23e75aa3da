/** Answers of the API, by the NL API Design Rules: JSON, the version in a header, open to every origin for reading. */

export const API_VERSION = "1.0.0";

const HEADERS = {
  "api-version": API_VERSION,
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "API-Version",
};
const FIVE_MINUTES = "public, max-age=300";

/** The answer; it may be kept for five minutes where it does not depend on the moment. */
export const answer = (body: unknown, { cached = false } = {}): Response =>
  new Response(JSON.stringify(body), {
    headers: { ...HEADERS, "content-type": "application/json", "cache-control": cached ? FIVE_MINUTES : "no-store" },
  });

export type Problem = {
  readonly status: 400 | 404 | 405 | 413 | 415 | 429;
  readonly title: string;
  readonly detail?: string;
  /** Which fields are wrong, and why. */
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
};

/** A problem (RFC 9457), in Dutch. */
export const problem = ({ status, ...rest }: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify({ type: "about:blank", status, ...rest }), {
    status,
    headers: { ...HEADERS, "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });

/** For every method that an address does not take. */
export const onlyGet = (): Response =>
  problem({ status: 405, title: "Deze methode kan hier niet.", detail: "Gebruik GET." }, { allow: "GET, HEAD" });
