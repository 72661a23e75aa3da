/** Whether a request that changes something comes from our own pages: the defence against forged forms. */
import { isOpenToAll } from "./security-headers.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
const LOOPBACK = /^(localhost|127(?:\.\d+){3}|\[::1\])(:\d+)?$/;

type Setting = { readonly baseUrl: string; readonly production: boolean };

/**
 * True for a safe method, and for an unsafe one with the Origin of BASE_URL. The demo may also be opened as localhost
 * or 127.0.0.1, whatever BASE_URL says, as long as Origin and Host agree. Without Origin, `Sec-Fetch-Site` decides;
 * without both it is no browser with our cookies (curl, an API client) only when there is no cookie. What is open to all may be asked from
 * anywhere, as long as no cookie comes along.
 */
export function isSameOrigin(request: Request, { baseUrl, production }: Setting): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  if (isOpenToAll(new URL(request.url).pathname) && !request.headers.has("cookie")) return true;
  const origin = request.headers.get("origin");
  if (origin === null) {
    const site = request.headers.get("sec-fetch-site");
    return site === null ? !request.headers.has("cookie") : site === "same-origin";
  }
  if (origin === new URL(baseUrl).origin) return true;
  const host = request.headers.get("host") ?? "";
  return !production && LOOPBACK.test(host) && origin === `http://${host}`;
}
