/** What was kept and what was not in the year before the demo, by organisation. */
import type { OrganisationSlug } from "#domain/charter.ts";
import type { PeriodFigure } from "#repositories/period-figures.ts";
import { bzk } from "./bzk.ts";
import { groningen } from "./groningen.ts";

export const history: Readonly<Record<OrganisationSlug, readonly PeriodFigure[]>> = { groningen, bzk };
