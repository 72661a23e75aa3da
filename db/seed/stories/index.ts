/** What happened before the demo's Monday morning, by organisation. */
import type { OrganisationSlug } from "#domain/charter.ts";
import type { Story } from "../story.ts";
import { callsAndInvoices as ministryCalls } from "./bzk/calls-and-invoices.ts";
import { klachten as ministryKlachten } from "./bzk/klachten.ts";
import { orders as ministryOrders } from "./bzk/orders.ts";
import { callsAndInvoices } from "./groningen/calls-and-invoices.ts";
import { klachten } from "./groningen/klachten.ts";
import { meldingen } from "./groningen/meldingen.ts";
import { orders } from "./groningen/orders.ts";

export const stories: Readonly<Record<OrganisationSlug, readonly Story[]>> = {
  groningen: [...meldingen, ...klachten, ...orders, ...callsAndInvoices],
  bzk: [...ministryKlachten, ...ministryOrders, ...ministryCalls],
};
