/** The portal of `npm run dev`, where Astro's own server runs and ours does not. */
import { readSettings } from "#settings";
import { openPortal, type Portal } from "./portal.ts";

let portal: Portal | undefined;

/** One portal for the process. The launcher has put DATABASE_URL into the environment. */
export function devPortal(): Portal {
  if (portal) return portal;
  const settings = readSettings();
  if (!settings.databaseUrl) throw new Error("Start with `npm run dev`, which starts the database too.");
  portal = openPortal(settings, settings.databaseUrl);
  return portal;
}
