/** The organisations built in: one folder each, one line each here. */
import type { Charter, OrganisationSlug } from "#domain/charter.ts";
import type { Organisation } from "#domain/organisation.ts";
import { charter as bzkCharter } from "./bzk/charter.ts";
import { organisation as bzk } from "./bzk/organisation.ts";
import { prose as bzkProse } from "./bzk/prose.ts";
import type { CharterProse } from "./charter-prose.ts";
import { charter as groningenCharter } from "./groningen/charter.ts";
import { organisation as groningen } from "./groningen/organisation.ts";
import { prose as groningenProse } from "./groningen/prose.ts";

const charters: Readonly<Record<OrganisationSlug, Charter>> = { groningen: groningenCharter, bzk: bzkCharter };
const organisations: Readonly<Record<OrganisationSlug, Organisation>> = { groningen, bzk };
const proses: Readonly<Record<OrganisationSlug, CharterProse>> = { groningen: groningenProse, bzk: bzkProse };

export const organisationSlugs = ["groningen", "bzk"] as const satisfies readonly OrganisationSlug[];

/** What this organisation promises, with its choices where the law leaves room. */
export const charterOf = (slug: OrganisationSlug): Charter => charters[slug];

/** The text of this organisation's charter as it was published. */
export const proseOf = (slug: OrganisationSlug): CharterProse => proses[slug];

/** The facts of this organisation; a deployment may set its own number for danger. */
export const organisationOf = (
  slug: OrganisationSlug,
  own: { readonly emergencyPhone?: string } = {},
): Organisation => ({
  ...organisations[slug],
  ...(own.emergencyPhone && { emergencyPhone: own.emergencyPhone }),
});
