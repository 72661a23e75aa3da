/** What launch.mjs runs once there is a new enough Node and everything is installed: `start`, `dev`, `build`, `db:reset`, `db:rebuild`. */

import { staffOf } from "#db/seed/staff.ts";
import { readSettings, type Settings, SettingsRefused } from "#settings";
import { ensureBuilt } from "./build.ts";
import { rebuildData } from "./rebuild-data.ts";
import { resetDemo } from "./reset-demo.ts";
import { runDevelopment } from "./run-development.ts";
import { runPortal } from "./run-portal.ts";
import { untilAsked } from "./until-asked.ts";

const say = (line: string): void => console.info(line);

const VERBS: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  start: async (settings) => {
    const folder = await ensureBuilt(settings, say);
    const portal = await runPortal(settings, folder);
    say(welcome(settings, portal.port));
    await untilAsked();
    await portal.stop();
  },
  dev: async (settings) => runDevelopment(settings, say),
  build: async (settings) => say(`Gebouwd in ${await ensureBuilt(settings, say)}`),
  "db:reset": async (settings) => resetDemo(settings, say),
  "db:rebuild": async (settings) => rebuildData(settings, say),
};

function welcome(settings: Settings, port: number): string {
  if (settings.production) return `Waargemaakt (${settings.organisation}) draait op ${settings.host}:${port}.`;
  const address = `http://${settings.host === "127.0.0.1" ? "localhost" : settings.host}:${port}`;
  return [
    "",
    `  Waargemaakt, demo van ${settings.organisation}`,
    "",
    `  Portaal            ${address}`,
    `  Medewerkers        ${address}/medewerker (inloggen met ${staffOf[settings.organisation][0]?.email}; de code komt in het postvak)`,
    `  Postvak            ${address}/demo/postvak`,
    `  Klok vooruitzetten ${address}/demo/klok`,
    "",
    "  Stoppen met Ctrl-C.",
    "",
  ].join("\n");
}

/** What whoever starts the portal can do something about, in a sentence; everything else with its place in the code. */
function explain(error: unknown): void {
  if (error instanceof SettingsRefused) for (const problem of error.problems) console.error(problem);
  else if ((error as { code?: string }).code === "EADDRINUSE") {
    console.error("De poort is al in gebruik. Draait het portaal al? Kies anders een andere poort, zoals PORT=4322.");
  } else console.error(error);
}

try {
  const verb = VERBS[process.argv[2] ?? "start"];
  if (!verb) throw new Error(`Unknown verb ${process.argv[2]}`);
  await verb(readSettings());
  process.exit(0);
} catch (error) {
  explain(error);
  process.exit(1);
}
