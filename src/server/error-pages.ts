/** The server's own answers when something is wrong: a page for people, problem+json for programs. */
import { errorTextFor } from "./error-texts.ts";
import { completePolicy, isOpenToAll } from "./security-headers.ts";
import { SEND_AGAIN, sendAgain, type UnsentForm } from "./send-again.ts";
import type { StaticFile } from "./static-files.ts";

/** Where the page lies that carries the words; nobody visits it there. */
export const TEMPLATE_ADDRESS = "/fout";
const NOT_FOUND_ADDRESS = "/404";

export type Answer = {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
};
type Asked = {
  readonly path: string;
  readonly status: number;
  readonly number?: string | undefined;
  readonly again?: UnsentForm | undefined;
};

/** Makes answers of the built pages in `files`. `number` is what the citizen may mention, and the log knows. */
export function errorPages(files: ReadonlyMap<string, StaticFile>): (asked: Asked) => Answer {
  const policyOf = (file: StaticFile | undefined) => {
    const at = file?.plain.headers.indexOf("content-security-policy") ?? -1;
    return file?.plain.headers[at + 1] ?? completePolicy("");
  };
  const template = files.get(TEMPLATE_ADDRESS);
  const notFound = files.get(NOT_FOUND_ADDRESS);
  return ({ path, status, number, again }) => {
    if (isOpenToAll(path)) return problem(status, number);
    if (status === 404 && notFound) return page(status, notFound.plain.body, policyOf(notFound));
    return page(status, fill(template?.plain.body.toString() ?? BARE, { status, number, again }), policyOf(template));
  };
}

const BARE =
  "<!doctype html><html lang=nl><title>%titel%</title><h1>%titel%</h1><p>%tekst%</p><p>%nummer%</p>%opnieuw%</html>";

/** A place for each is in the template; what someone typed is put in last, so that nothing in it is taken for one. */
function fill(html: string, { status, number = "", again }: Omit<Asked, "path">): Buffer {
  const { title, text } = errorTextFor(status);
  const [before = "", after = ""] = html
    .replaceAll("%titel%", title)
    .replaceAll("%tekst%", text)
    .replaceAll("%nummer%", status === 500 ? number : "")
    .split(SEND_AGAIN);
  return Buffer.from(`${before}${again ? sendAgain(again) : ""}${after}`);
}

const page = (status: number, body: Buffer, policy: string): Answer => ({
  status,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policy,
    ...(status === 503 && { "retry-after": "60" }),
  },
  body,
});

/** RFC 9457, as the NL API Design Rules ask. */
function problem(status: number, number: string | undefined): Answer {
  const { title, text } = errorTextFor(status);
  const body = { type: "about:blank", status, title, detail: number ? `${text} ${number}` : text };
  return {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    body: Buffer.from(JSON.stringify(body)),
  };
}
