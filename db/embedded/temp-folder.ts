/** A folder outside the project that is still there after a restart of the machine, where the system has one. */
import { accessSync, constants } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LASTING = "/var/tmp";

/** The path of a folder of this name for what `nobody` must reach; it is not made. */
export function lastingTempFolder(name: string): string {
  try {
    accessSync(LASTING, constants.W_OK);
    return join(LASTING, name);
  } catch {
    return join(tmpdir(), name);
  }
}
