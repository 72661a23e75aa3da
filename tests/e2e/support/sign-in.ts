/** Signs an employee in without a browser, with the code from the demo's mailbox. */
import { mailTo } from "./mailbox.ts";

/** "name=value; name=value", the session's cookies for a Cookie header. */
export async function signIn(url: string, email: string): Promise<string> {
  const attempt = cookiesOf(await post(url, "/medewerker/inloggen", { email }));
  const code = codeIn((await mailTo(url, { to: email, subject: /code/ })).text);
  return cookiesOf(await post(url, "/medewerker/inloggen/code", { code }, attempt));
}

/** The six figures of the mail. */
export function codeIn(text: string): string {
  const code = /\b\d{6}\b/.exec(text)?.[0];
  if (!code) throw new Error(`No code in: ${text}`);
  return code;
}

function post(url: string, path: string, fields: Record<string, string>, cookie = ""): Promise<Response> {
  const headers = { origin: url, cookie };
  return fetch(url + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((cookie) => !cookie.endsWith("="))
    .join("; ");
