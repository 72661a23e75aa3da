/**
 * The browser from npm, for machines that have none and are no Debian with root: fetched only then, into a folder of
 * its own, because it is 60 MB that most never need.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { Browser } from "./browser.ts";

const PACKAGE = "@sparticuz/chromium@153.0.0";
const FOLDER = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "waargemaakt-browser");

/** Fetches it if need be. Its own package holds the libraries that a bare machine lacks. */
export async function unpackBrowser(): Promise<Browser> {
  const modules = join(FOLDER, "node_modules");
  const home = join(modules, "@sparticuz", "chromium");
  if (!existsSync(home)) fetchPackage();
  const libraries = join(FOLDER, "libraries");
  if (!existsSync(libraries)) unpackLibraries(join(home, "bin", "al2023.tar.br"), libraries);
  process.env["TMPDIR"] = FOLDER; // where the package unpacks to
  const entry = createRequire(join(FOLDER, "package.json")).resolve("@sparticuz/chromium");
  const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  return { path: await chromium.executablePath(), env: { LD_LIBRARY_PATH: join(libraries, "lib") } };
}

function fetchPackage(): void {
  console.info("Er is geen browser; die van npm wordt opgehaald…");
  mkdirSync(FOLDER, { recursive: true });
  const npm = process.env["npm_execpath"];
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const parts = [...first, "install", "--no-save", "--no-audit", "--no-fund", "--prefix", FOLDER, PACKAGE];
  const { status } = spawnSync(command as string, parts, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("No browser: install Chromium, or name one in CHROMIUM.");
}

function unpackLibraries(archive: string, libraries: string): void {
  const half = `${libraries}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const { status } = spawnSync("tar", ["-x", "-C", half], { input: brotliDecompressSync(readFileSync(archive)) });
  if (status !== 0) throw new Error(`Could not unpack ${archive}`);
  rmSync(libraries, { recursive: true, force: true });
  renameSync(half, libraries);
}
