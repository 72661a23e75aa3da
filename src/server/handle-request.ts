/** What happens to a request, from top to bottom: known host, health, file from memory, body, page. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { beginVisit, logVisit, type Visit } from "./access-log.ts";
import { answerStatic } from "./answer-static.ts";
import { clientAddressReader } from "./client-address.ts";
import { type Answer, errorPages, TEMPLATE_ADDRESS } from "./error-pages.ts";
import { type Health, healthAnswer } from "./health.ts";
import { hostChecker } from "./known-host.ts";
import { log } from "./log.ts";
import { numberedFault } from "./numbered-fault.ts";
import type { Portal } from "./portal.ts";
import { type Body, type BodyProblem, readBody } from "./read-body.ts";
import { type AstroHandler, renderPage } from "./render-page.ts";
import { isOpenToAll } from "./security-headers.ts";
import { send } from "./send.ts";
import type { StaticFile } from "./static-files.ts";

type Parts = { portal: Portal; files: ReadonlyMap<string, StaticFile>; astro: AstroHandler; health: Health };

type ReadBody = Exclude<Body, { problem: BodyProblem }>;

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const STATUS_OF: Record<BodyProblem, number> = {
  "too-large": 413,
  "too-many": 413,
  malformed: 400,
  aborted: 400,
};

/** The function that node:http calls for every request. A file goes out at once; all else may have to wait. */
export function requestHandler(parts: Parts): (request: IncomingMessage, response: ServerResponse) => void {
  const isKnownHost = hostChecker(parts.portal.settings);
  const answer = slowPath(parts, isKnownHost);
  return (request, response) => {
    const visit = beginVisit(request.method ?? "");
    const path = pathOf(request.url ?? "");
    const file = parts.files.get(path);
    if (!file || !isRead(request) || path === TEMPLATE_ADDRESS || !isKnownHost(request.headers.host)) {
      void answer(request, response, visit, path);
      return;
    }
    visit.route = path;
    logVisit(visit, answerStatic(request, response, file));
  };
}

function slowPath(parts: Parts, isKnownHost: (host: string | undefined) => boolean) {
  const { files, portal } = parts;
  const errorPage = errorPages(files);
  const https = portal.settings.baseUrl.startsWith("https:");
  const page = pageRenderer(parts);

  /** An answer, or the status of an error page of ours. */
  const decide = async (request: IncomingMessage, visit: Visit, path: string): Promise<Answer | number> => {
    const health = await healthAnswer(path, parts.health);
    if (health) return health;
    if (!isKnownHost(request.headers.host)) return 421;
    if (!isWellFormed(path)) return 400;
    const hasFile = files.has(path) && path !== TEMPLATE_ADDRESS;
    if (hasFile || !METHODS.has(request.method ?? "")) return 405;
    if (request.method === "OPTIONS") return options(path);
    if (isRead(request) && path.length > 1 && path.endsWith("/")) return withoutSlash(request.url ?? "");
    const body = isRead(request) ? { bytes: Buffer.alloc(0) } : await readBody(request);
    return "problem" in body ? STATUS_OF[body.problem] : page(request, body, visit);
  };

  return async (request: IncomingMessage, response: ServerResponse, visit: Visit, path: string): Promise<void> => {
    let answer: Answer | number;
    try {
      answer = await decide(request, visit, path);
    } catch (error) {
      visit.fault = numberedFault(error);
      answer = visit.fault.status;
    }
    if (visit.fault) log({ event: "fault", number: visit.fault.number, route: visit.route, fault: visit.fault.text });
    const { fault, typed } = visit;
    const again = typed && { address: request.url ?? path, typed };
    const whole =
      typeof answer === "number" ? errorPage({ path, status: answer, number: fault?.number, again }) : answer;
    await send(request, response, whole, { path, https }).catch(() => response.destroy());
    logVisit(visit, whole.status);
  };
}

const isRead = ({ method }: IncomingMessage): boolean => method === "GET" || method === "HEAD";

/** Astro's answer, or the status of an error page of ours where Astro has no words of its own. */
function pageRenderer({ astro, portal }: Parts) {
  const clientAddress = clientAddressReader(portal.settings.trustedProxies);
  return async (request: IncomingMessage, { bytes, form }: ReadBody, visit: Visit): Promise<Answer | number> => {
    const locals = { portal, visit, form, client: clientAddress(request) };
    const answer = await renderPage(astro, request, bytes, locals);
    if (!answer) return 404;
    const isOwnPage = answer.headers["content-security-policy"] !== undefined || isProgramText(answer);
    return answer.status >= 400 && !isOwnPage ? answer.status : answer;
  };
}

const isProgramText = ({ headers }: Answer) => /json|xml|plain/.test(String(headers["content-type"] ?? ""));

const pathOf = (url: string): string => {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
};

function isWellFormed(path: string): boolean {
  try {
    return decodeURIComponent(path).startsWith("/") && !path.includes("\\");
  } catch {
    return false;
  }
}

/** Never to another host: `//elders.example/` stays here. */
function withoutSlash(url: string): Answer {
  const query = url.slice(pathOf(url).length);
  const path = `/${pathOf(url).replace(/^\/+|\/+$/g, "")}`;
  return { status: 301, headers: { location: path + query, "cache-control": "no-cache" }, body: Buffer.alloc(0) };
}

function options(path: string): Answer {
  const allow = "GET, HEAD, POST, OPTIONS";
  const cors = {
    "access-control-allow-methods": allow,
    "access-control-allow-headers": "content-type",
    "access-control-max-age": "86400",
  };
  return { status: 204, headers: { allow, ...(isOpenToAll(path) && cors) }, body: Buffer.alloc(0) };
}
