/** As whom PostgreSQL runs, and whether that user can reach a path: initdb and postgres refuse to run as root. */
import { chownSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Nothing when we are not root: PostgreSQL then runs as ourselves. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

/** `nobody` when we are root (a uid needs a line in /etc/passwd), else nothing. */
export function postgresOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
  if (!line) throw new Error("PostgreSQL refuses to run as root, and this machine has no user `nobody`.");
  return { uid: Number(line[1]), gid: Number(line[2]) };
}

/** Whether anyone may enter every folder on the way to this path, and use what lies there. */
export function isReachable(path: string): boolean {
  const ANYONE_MAY_ENTER = 0o001;
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & ANYONE_MAY_ENTER) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

/** Gives a path to the owner; does nothing when we are not root. */
export function giveTo(owner: Owner, path: string): void {
  if (owner) chownSync(path, owner.uid, owner.gid);
}
