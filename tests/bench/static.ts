/**
 * Static pages per second on one core: our server beside nginx, the same page with the same headers, gzipped
 * beforehand, in turns in the same run.
 *
 *   node tests/bench/static.ts
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { freePort } from "#db/embedded/free-port.ts";
import { startPortal } from "../support/portal.ts";
import { rawRequest } from "../support/raw-request.ts";

const REQUIRED_RATIO = 0.5;
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;
const SERVER_CORE = "0";
const LOAD_CORE = "1";
const PAGE = "/";
const LEFT_OUT = new Set([
  "date",
  "connection",
  "keep-alive",
  "content-length",
  "content-encoding",
  "content-type",
  "etag",
  "transfer-encoding",
]);

const missing = ["nginx", "wrk", "taskset"].filter((program) => spawnSync("which", [program]).status !== 0);
if (missing.length > 0 || availableParallelism() < 2) {
  console.info(`Skipped: this needs two cores, nginx, wrk and taskset (missing: ${missing.join(", ") || "a core"}).`);
  process.exit(0);
}

const portal = await startPortal();
const folder = mkdtempSync(join(tmpdir(), "waargemaakt-nginx-"));
const nginx = await startNginx();
try {
  execFileSync("taskset", ["-a", "-c", "-p", SERVER_CORE, String(portal.pid)], { stdio: "ignore" });
  const rates = { nginx: [] as number[], portal: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) load(portal.url); // the first seconds are the compiler's
  for (let round = 0; round < ROUNDS; round++) {
    rates.nginx.push(load(nginx.url));
    rates.portal.push(load(portal.url));
  }
  const [theirs, ours] = [median(rates.nginx), median(rates.portal)];
  console.info("| one core, home page, gzip | requests/s | to nginx |\n|---|---|---|");
  console.info(
    `| nginx | ${Math.round(theirs)} | 1 |\n| portal | ${Math.round(ours)} | ${(ours / theirs).toFixed(2)} |`,
  );
  process.exitCode = ours / theirs >= REQUIRED_RATIO ? 0 : 1;
} finally {
  nginx.process.kill("SIGTERM");
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** One worker on the same core, with the page and headers of ours. */
async function startNginx(): Promise<{ url: string; process: ChildProcess }> {
  const { body, headers } = await rawRequest(portal.url, PAGE, { headers: { "accept-encoding": "gzip" } });
  const root = join(folder, "root");
  mkdirSync(root);
  writeFileSync(join(root, "index.html.gz"), body);
  writeFileSync(join(root, "index.html"), gunzipSync(body));
  for (const path of [folder, root]) chmodSync(path, 0o755); // its worker is not root
  const port = await freePort();
  const kept = Object.entries(headers).filter(([name]) => !LEFT_OUT.has(name));
  const added = kept.map(([name, value]) => `add_header ${name} "${String(value).replaceAll('"', '\\"')}";`).join("\n");
  writeFileSync(
    join(folder, "nginx.conf"),
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
     events { worker_connections 1024; }
     http {
       access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
       types { text/html html; } charset utf-8; gzip_static on;
       client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
       uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
       server { listen 127.0.0.1:${port}; root ${root}; ${added} }
     }`,
  );
  const child = spawn("taskset", ["-c", SERVER_CORE, "nginx", "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error("nginx did not start");
  }
  return { url, process: child };
}

/** Requests per second that wrk got answered from the other core. */
function load(url: string): number {
  const options = ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "-H", "Accept-Encoding: gzip"];
  const report = execFileSync("taskset", ["-c", LOAD_CORE, "wrk", ...options, url + PAGE]).toString();
  if (/Non-2xx/.test(report)) throw new Error(report);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}
