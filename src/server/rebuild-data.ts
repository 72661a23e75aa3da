/** `npm run db:rebuild`: computes all projections again from the facts, and tells each difference it put right. */
import { rebuildProjections } from "#services/zaak/rebuild-projections.ts";
import type { Settings } from "#settings";
import { openData } from "./open-data.ts";
import { openPortal } from "./portal.ts";

/** Works beside running portals; what writes waits meanwhile. */
export async function rebuildData(settings: Settings, say: (line: string) => void): Promise<void> {
  const data = await openData(settings);
  const portal = openPortal(settings, data.url);
  try {
    const differences = await rebuildProjections(await portal.context());
    for (const { zaakId, what } of differences) say(zaakId > 0 ? `zaak ${zaakId}: ${what}` : what);
    say(`${differences.length} verschillen; alles klopt nu met de feiten.`);
  } finally {
    await portal.close();
    await data.stop();
  }
}
