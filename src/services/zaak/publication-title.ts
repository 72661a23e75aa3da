/** What a publication is called. */
import { publicationsOf } from "#charters/publications.ts";
import type { Organisation } from "#domain/organisation.ts";

/** The title in the catalogue; its slug where it is no longer offered. */
export const publicationTitle = ({ slug: organisation }: Organisation, slug: string): string =>
  publicationsOf(organisation).find((each) => each.slug === slug)?.title ?? slug;
