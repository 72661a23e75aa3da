/** A real PostgreSQL from npm's binaries, for the demo and the tests: nothing to install, nothing left behind. */
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type Cluster, clusterHomeOf, openCluster, SUPERUSER } from "./cluster.ts";
import { freePort } from "./free-port.ts";
import { isAlive, withLockFile } from "./lock-file.ts";
import { type Owner, postgresOwner } from "./owner.ts";
import { endPostmaster, findPostmaster, waitUntilReady } from "./postmaster.ts";

const START_MS = 60_000; // recovery after a kill, on a slow disk
const START_TRIES = 3; // the free port may be taken between asking and using
const MAX_CONNECTIONS = 100;

export type EmbeddedPostgres = {
  /** Of the database `name`, which is made when it is not there. */
  readonly databaseUrl: (name: string) => Promise<string>;
  /** The folder that holds its data: below `dataDir`, or elsewhere when `nobody` cannot come there. */
  readonly home: string;
  /** Of the server's own database. */
  readonly url: string;
  /** Ends the server, unless another process of ours still uses it. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on the data of `dataDir`, or joins the one that runs there already (a second start, or an
 * orphan of a killed process). `forTests` trades safety after a power cut for speed.
 */
export async function startPostgres(asked: { dataDir: string; forTests?: boolean }): Promise<EmbeddedPostgres> {
  const owner = postgresOwner();
  const home = clusterHomeOf(asked.dataDir, owner);
  const users = join(asked.dataDir, "postgres-users");
  const lock = join(asked.dataDir, "postgres.lock");
  mkdirSync(users, { recursive: true });
  const { cluster, port } = await withLockFile(lock, async () => {
    const binaries = findBinaries(owner);
    const cluster = await openCluster(home, binaries, owner);
    const log = join(asked.dataDir, "postgres.log");
    const running = findPostmaster(cluster.data) && (await waitUntilReady(cluster.data, START_MS));
    const port =
      running?.port ?? (await startServer({ binaries, cluster, owner, log, forTests: asked.forTests === true }));
    writeFileSync(join(users, String(process.pid)), "");
    return { cluster, port };
  });
  const urlOf = (name: string) => `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${name}`;
  const stop = () =>
    withLockFile(lock, async () => {
      rmSync(join(users, String(process.pid)), { force: true });
      if (!someoneUses(users)) await endPostmaster(cluster.data);
    });
  return { home, url: urlOf("postgres"), databaseUrl: (name) => ensureDatabase(urlOf, name), stop };
}

type Start = { binaries: Binaries; cluster: Cluster; owner: Owner; log: string; forTests: boolean };

async function startServer(start: Start): Promise<number> {
  for (let tried = 1; ; tried++) {
    const port = await freePort();
    spawnServer(start, port);
    const postmaster = await waitUntilReady(start.cluster.data, START_MS);
    if (postmaster) return postmaster.port;
    if (tried === START_TRIES) throw new Error(`PostgreSQL did not start; ${start.log} tells why.`);
  }
}

/** In a session of its own, so that Ctrl-C in the terminal reaches the portal first, which then ends the database. */
function spawnServer({ binaries, cluster, owner, log, forTests }: Start, port: number): void {
  const options = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: String(MAX_CONNECTIONS),
    timezone: "UTC",
    // Statements and details of errors hold what citizens wrote.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(forTests && { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  const output = openSync(log, "w", 0o600);
  const settings = Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(binaries.postgres, ["-D", cluster.data, ...settings], {
    ...owner,
    cwd: "/",
    detached: true,
    env: { TZ: "UTC" },
    stdio: ["ignore", output, output],
  });
  child.on("error", () => {}); // no pid file will appear, and the wait for it tells
  child.unref();
  closeSync(output);
}

/** Whether a living process has signed in; the marks of dead ones are cleared. */
function someoneUses(users: string): boolean {
  for (const pid of readdirSync(users)) if (!isAlive(Number(pid))) rmSync(join(users, pid), { force: true });
  return readdirSync(users).length > 0;
}

const MADE_BY_ANOTHER = new Set(["42P04", "23505"]); // duplicate_database, and the same found a moment later

async function ensureDatabase(urlOf: (name: string) => string, name: string): Promise<string> {
  const sql = postgres(urlOf("postgres"), { max: 1, onnotice: () => {} });
  try {
    const [existing] = await sql`SELECT 1 FROM pg_database WHERE datname = ${name}`;
    if (!existing) await sql`CREATE DATABASE ${sql(name)}`;
  } catch (error) {
    if (!MADE_BY_ANOTHER.has(String((error as { code?: string }).code))) throw error;
  } finally {
    await sql.end();
  }
  return urlOf(name);
}
