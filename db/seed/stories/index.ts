/** What happened before the demo's Monday morning, by organisation. */
import type { OrganisationSlug } from "#domain/charter.ts";
import type { Story } from "../story.ts";
import { bezwaren as ministryBezwaren } from "./bzk/bezwaren.ts";
import { callsAndInvoices as ministryCalls } from "./bzk/calls-and-invoices.ts";
import { klachten as ministryKlachten } from "./bzk/klachten.ts";
import { orders as ministryOrders } from "./bzk/orders.ts";
import { vragen as ministryVragen } from "./bzk/vragen.ts";
import { bezwaren } from "./groningen/bezwaren.ts";
import { callsAndInvoices } from "./groningen/calls-and-invoices.ts";
import { klachten } from "./groningen/klachten.ts";
import { meldingen } from "./groningen/meldingen.ts";
import { orders } from "./groningen/orders.ts";
import { vragen } from "./groningen/vragen.ts";
import { wooVerzoeken } from "./groningen/woo-verzoeken.ts";

export const stories: Readonly<Record<OrganisationSlug, readonly Story[]>> = {
  groningen: [...meldingen, ...klachten, ...bezwaren, ...orders, ...wooVerzoeken, ...vragen, ...callsAndInvoices],
  bzk: [...ministryKlachten, ...ministryBezwaren, ...ministryOrders, ...ministryVragen, ...ministryCalls],
};
