/**
 * The first thing every npm script runs, on any Node from 20: installs what is missing, then goes on with a Node that is
 * new enough (our own from node_modules if need be) and stays to pass signals on. Plain JavaScript, no dependencies.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const LOCK = join(ROOT, "package-lock.json");
const MODULES = join(ROOT, "node_modules");
const STAMP = join(MODULES, ".waargemaakt-installed");
const INSTALLING = join(ROOT, ".installing"); // outside node_modules, which npm ci removes
const NEEDED_NODE = [22, 18]; // runs TypeScript as it is; Astro asks 22.12
const PROGRAMS = { test: "tests/run.ts", check: "tests/check.ts", bench: "tests/bench/run.ts" };
const LOOK_MS = 500;

const [verb = "start", ...rest] = process.argv.slice(2);
await installIfNeeded();
goOn(verb in PROGRAMS ? [PROGRAMS[verb], ...rest] : ["src/server/start.ts", verb, ...rest]);

/** Installs when the lock file is not what was installed last. Two first starts at once: the second waits. */
async function installIfNeeded() {
  if (isInstalled()) return;
  while (!takeTurn()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(INSTALLING, { force: true });
  }
}

function isInstalled() {
  if (existsSync(STAMP)) return readFileSync(STAMP, "utf8") === lockHash();
  // Someone ran npm themselves: npm writes this file last.
  const byHand = join(MODULES, ".package-lock.json");
  return existsSync(byHand) && statSync(byHand).mtimeMs >= statSync(LOCK).mtimeMs;
}

function lockHash() {
  return createHash("sha256").update(readFileSync(LOCK)).update(`${process.platform}-${process.arch}`).digest("hex");
}

function takeTurn() {
  try {
    writeFileSync(INSTALLING, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAlive(Number(readFileSync(INSTALLING, "utf8")))) rmSync(INSTALLING, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    return pid === 0 || process.kill(pid, 0); // 0: just being written
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** `npm ci` refuses a lock that leaves out other platforms' packages or exact peers; `npm install` takes it unchanged. */
function install() {
  console.info("Onderdelen worden geïnstalleerd; dat duurt de eerste keer ongeveer een minuut…");
  const quiet = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  if (!npm(["ci", ...quiet], "ignore") && !npm(["install", "--no-save", ...quiet], "inherit")) {
    console.error("Installeren is niet gelukt; hierboven staat waarom.");
    process.exit(1);
  }
  writeFileSync(STAMP, lockHash());
}

function npm(parts, output) {
  const own = process.env.npm_execpath; // the npm that runs us
  const isNpm = own && /npm-cli\.c?js$/.test(own);
  const [command, ...first] = isNpm ? [process.execPath, own] : ["npm"];
  const options = { cwd: ROOT, stdio: ["ignore", output, output], shell: !isNpm && process.platform === "win32" };
  return spawnSync(command, [...first, ...parts], options).status === 0;
}

/** Runs a program of ours and ends with its code. Nothing stays behind when we are told to end, or our parent is gone. */
function goOn(parts) {
  const child = spawn(newEnoughNode(), parts, { cwd: ROOT, stdio: "inherit", env: withOwnPrograms() });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const startedBy = ancestors();
  const byNpm = process.env.npm_lifecycle_event !== undefined; // npm passes a signal to its shell only, or none at all
  const look = setInterval(() => byNpm && ancestors() !== startedBy && child.kill("SIGTERM"), LOOK_MS);
  child.on("error", (error) => {
    throw error;
  });
  child.on("exit", (code) => {
    clearInterval(look);
    process.exit(code ?? 1);
  });
}

/** The shell that npm started us with, and npm: whoever is orphaned gets another parent. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid) {
  if (process.platform === "win32") return "";
  try {
    if (process.platform !== "linux")
      return execFileSync("ps", ["-o", "ppid=", "-p", String(pid)])
        .toString()
        .trim();
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop().split(" ")[1];
  } catch {
    return "gone";
  }
}

function newEnoughNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1])) return process.execPath;
  const system = process.platform === "win32" ? "win" : process.platform;
  const own = join(
    MODULES,
    `node-${system}-${process.arch}`,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(own)) return own;
  console.error(
    `Dit portaal heeft Node ${NEEDED_NODE.join(".")} of nieuwer nodig; hier draait ${process.versions.node}.`,
  );
  process.exit(1);
}

/** So that what we start finds the same Node and our own tools first. */
function withOwnPrograms() {
  const separator = process.platform === "win32" ? ";" : ":";
  return { ...process.env, PATH: [dirname(newEnoughNode()), join(MODULES, ".bin"), process.env.PATH].join(separator) };
}
