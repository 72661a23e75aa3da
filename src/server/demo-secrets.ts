/** The secrets of the demo: made at its first start and kept beside its data, so that links and islands stay valid. */
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type DemoSecrets = { readonly sessionSecret: string; readonly astroKey: string };

/** The secrets of this data folder, the same for every process that asks. */
export function demoSecrets(dataDir: string): DemoSecrets {
  const path = join(dataDir, "secrets.json");
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const secrets: DemoSecrets = {
    sessionSecret: randomBytes(32).toString("base64url"),
    astroKey: randomBytes(32).toString("base64"),
  };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(secrets), { mode: 0o600 });
  try {
    linkSync(mine, path); // whole or not at all; of two starts at once the first one's secrets stand
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(mine);
  }
  return JSON.parse(readFileSync(path, "utf8"));
}
