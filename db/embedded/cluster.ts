/** The folder that PostgreSQL keeps its data in: where it lies, and how it is made for the first time. */
import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { giveTo, isReachable, type Owner } from "./owner.ts";
import { lastingTempFolder } from "./temp-folder.ts";

export const SUPERUSER = "waargemaakt";

export type Cluster = { readonly home: string; readonly data: string; readonly password: string };

/** Where the cluster of a data folder lies: inside it, or in the temp folder where `nobody` cannot come there. */
export function clusterHomeOf(dataDir: string, owner: Owner): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const absolute = resolve(dataDir);
  if (!owner) return join(absolute, "postgres");
  chmodSync(absolute, statSync(absolute).mode | 0o011); // may be entered; what it holds has modes of its own
  if (isReachable(absolute)) return join(absolute, "postgres");
  return lastingTempFolder(`waargemaakt-data-${createHash("sha256").update(absolute).digest("hex").slice(0, 16)}`);
}

/** The cluster of this home, made if it is not there. initdb writes under a temporary name: a half one never counts. */
export async function openCluster(home: string, binaries: Binaries, owner: Owner): Promise<Cluster> {
  makeHome(home, owner);
  const data = join(home, `data-${binaries.major}`);
  const passwordFile = join(home, "password");
  if (existsSync(data)) return { home, data, password: readFileSync(passwordFile, "utf8") };
  for (const half of readdirSync(home)) if (half.startsWith("new-")) rmSync(join(home, half), { recursive: true });
  const password = randomBytes(24).toString("base64url");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(owner, passwordFile);
  const half = join(home, `new-${process.pid}`);
  await initdb(binaries, half, passwordFile, owner);
  renameSync(half, data);
  return { home, data, password };
}

function makeHome(home: string, owner: Owner): void {
  if (existsSync(home)) {
    const expected = owner?.uid ?? process.getuid?.();
    if (expected !== undefined && statSync(home).uid !== expected) throw new Error(`${home} belongs to another user.`);
    return;
  }
  mkdirSync(home, { mode: 0o700 });
  giveTo(owner, home);
}

async function initdb(binaries: Binaries, folder: string, passwordFile: string, owner: Owner): Promise<void> {
  const options = ["-D", folder, "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile", passwordFile, "-E", "UTF8"];
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  await promisify(execFile)(binaries.initdb, [...options, ...locale], { ...owner, cwd: "/", env: { TZ: "UTC" } });
}
