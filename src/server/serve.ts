/** Our own server: listens, answers, and ends without breaking off what is under way. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requestHandler } from "./handle-request.ts";
import type { Health } from "./health.ts";
import { answerToNoRequest } from "./no-request.ts";
import type { Portal } from "./portal.ts";
import type { AstroHandler } from "./render-page.ts";
import { loadStaticFiles } from "./static-files.ts";

const HEADERS_MS = 15_000;
const REQUEST_MS = 300_000; // 30 MB of photos over a bad connection by the roadside
const KEEP_ALIVE_MS = 65_000; // longer than a load balancer keeps its side
const FINISH_MS = 25_000;
const LOOK_MS = 50;

export type Serving = { readonly port: number; readonly stop: () => Promise<void> };

/** Serves what was built in `folder`. `stop` takes no new requests and lets those under way finish. */
export async function serve(portal: Portal, folder: string): Promise<Serving> {
  const [files, entry] = await Promise.all([
    loadStaticFiles(folder, portal.settings.baseUrl),
    import(pathToFileURL(join(folder, "server", "entry.mjs")).href) as Promise<{ handler: AstroHandler }>,
  ]);
  const health: Health = { db: portal.db, stopping: false };
  const handle = requestHandler({ portal, files, astro: entry.handler, health });
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (request, response) => {
    if (health.stopping) response.setHeader("connection", "close");
    handle(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on("clientError", (error, socket) => {
    if (socket.writable) socket.end(answerToNoRequest((error as NodeJS.ErrnoException).code));
  });
  await listen(server, portal.settings.host, portal.settings.port);
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, health) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function stop(server: Server, health: Health): Promise<void> {
  health.stopping = true;
  return new Promise((resolve) => {
    const enough = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    // A connection whose last answer went out before we stopped stays open, idle, until someone closes it.
    const sweep = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    server.close(() => {
      clearTimeout(enough);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
