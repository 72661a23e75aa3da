/** Builds the portal when what it is built from has changed. Every build has a folder of its own, named by its sources. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLockFile } from "#db/embedded/lock-file.ts";
import { environmentWith, type Settings } from "#settings";

const ROOT = join(import.meta.dirname, "..", "..");
const SOURCES = ["src", "public", "astro.config.mjs", "package-lock.json", "tsconfig.json"];
const COMPLETE = "complete";
const BUILDS_KEPT = 5; // a node that still runs on an older one finds its files

/** The folder of an up-to-date build for these settings, made if need be; `say` hears that it takes a while. */
export async function ensureBuilt(settings: Settings, say: (line: string) => void): Promise<string> {
  const dist = join(ROOT, "dist");
  const folder = join(dist, `${settings.organisation}-${fingerprint(settings)}`);
  if (existsSync(join(folder, COMPLETE))) return folder;
  mkdirSync(dist, { recursive: true });
  await withLockFile(join(dist, "build.lock"), async () => {
    if (existsSync(join(folder, COMPLETE))) return;
    say(`Het portaal wordt gebouwd voor ${settings.organisation}…`);
    await runAstro(["build", "--outDir", folder], settings);
    writeFileSync(join(folder, COMPLETE), "");
    removeOldBuilds(dist, settings.organisation);
  });
  return folder;
}

/** What a build depends on: sources, organisation, number for danger, key of the islands. */
function fingerprint(settings: Settings): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, source);
  const { organisation, emergencyPhone = "", astroKey } = settings;
  for (const value of [organisation, emergencyPhone, astroKey]) hash.update(`${value}\0`);
  return hash.digest("hex").slice(0, 12);
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return;
  if (!statSync(absolute).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(absolute));
    return;
  }
  for (const name of readdirSync(absolute).sort()) addTo(hash, join(path, name));
}

/** Runs Astro with the settings it bakes in. Throws with what it wrote when it fails. */
function runAstro(parts: readonly string[], settings: Settings): Promise<void> {
  const astro = join(ROOT, "node_modules", "astro", "bin", "astro.mjs");
  const env = environmentWith({
    ORGANISATION: settings.organisation,
    EMERGENCY: settings.emergencyPhone ?? "",
    ASTRO_KEY: settings.astroKey,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
  });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, ...parts], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    const output: string[] = [];
    child.stdout.on("data", (chunk) => output.push(String(chunk)));
    child.stderr.on("data", (chunk) => output.push(String(chunk)));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`astro ${parts[0]} failed:\n${output.join("")}`)),
    );
  });
}

function removeOldBuilds(dist: string, organisation: string): void {
  const builds = readdirSync(dist)
    .filter((name) => name.startsWith(`${organisation}-`))
    .map((name) => ({ path: join(dist, name), at: statSync(join(dist, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { path } of builds.slice(BUILDS_KEPT)) rmSync(path, { recursive: true, force: true });
}
