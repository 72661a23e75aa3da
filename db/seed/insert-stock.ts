/** What lies on the shelf before the first order of the demo comes in. */
import { publicationsOf } from "#charters/publications.ts";
import type { Database } from "#db/client.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { setStock } from "#repositories/publication-stock.ts";

/** The last copies of what is out of stock on the Monday: an order of the week before took them. */
const LAST_COPIES: Readonly<Record<string, number>> = { "fietskaart-langs-het-water": 1 };

/** The first stock of the catalogue; what is only a pdf has none. */
export async function insertStock(db: Database, organisation: OrganisationSlug): Promise<void> {
  for (const { slug, firstStock, firstBackOn } of publicationsOf(organisation)) {
    if (firstStock === undefined) continue;
    await setStock(db, { slug, copies: LAST_COPIES[slug] ?? firstStock, backOn: firstBackOn });
  }
}
