/** What launch.mjs runs once there is a new enough Node and everything is installed: `start`, `dev`, `build`, `db:reset`, `db:rebuild`. */

import { staffOf } from "#db/seed/staff.ts";
import { readSettings, type Settings } from "#settings";
import { ensureBuilt } from "./build.ts";
import { explainFailure } from "./explain-failure.ts";
import { rebuildData } from "./rebuild-data.ts";
import { resetDemo } from "./reset-demo.ts";
import { runDevelopment } from "./run-development.ts";
import { runPortal } from "./run-portal.ts";
import { untilAsked } from "./until-asked.ts";

const say = (line: string): void => console.info(line);

const VERBS: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  start: async (settings) => {
    const folder = await ensureBuilt(settings, say);
    const asked = untilAsked(); // also while it starts: a database that is just coming up must not stay behind
    const portal = await runPortal(settings, folder);
    say(welcome(settings, portal.port));
    await asked;
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

try {
  const verb = VERBS[process.argv[2] ?? "start"];
  if (!verb) throw new Error(`Unknown verb ${process.argv[2]}`);
  await verb(readSettings());
  process.exit(0);
} catch (error) {
  const sentences = explainFailure(error);
  for (const line of sentences) console.error(line);
  if (sentences.length === 0) console.error(error);
  process.exit(1);
}
