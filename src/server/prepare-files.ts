/** The folder for files of citizens must take them from the first minute, not fail at the first photo. */
import { accessSync, constants, mkdirSync } from "node:fs";
import { type Settings, SettingsRefused } from "#settings";

/** Makes the folder where it is not there. Throws SettingsRefused where nothing can be written in it. */
export function prepareFiles({ filesDir, s3 }: Pick<Settings, "filesDir" | "s3">): void {
  if (s3) return;
  try {
    mkdirSync(filesDir, { recursive: true, mode: 0o700 });
    accessSync(filesDir, constants.W_OK);
  } catch {
    throw new SettingsRefused([`FILES_DIR is geen map waarin het portaal mag schrijven: ${filesDir}`]);
  }
}
