/** The publications an organisation offers, in the order of its catalogue. */
import type { OrganisationSlug } from "#domain/charter.ts";
import type { CataloguedPublication } from "#domain/publication.ts";
import { publications as bzk } from "./bzk/publications.ts";
import { publications as groningen } from "./groningen/publications.ts";

const catalogues: Readonly<Record<OrganisationSlug, readonly CataloguedPublication[]>> = { groningen, bzk };

export const publicationsOf = (organisation: OrganisationSlug): readonly CataloguedPublication[] =>
  catalogues[organisation];
