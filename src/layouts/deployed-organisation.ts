/** The organisation this build is for, known also where a page is made before any request comes in. */
import { organisationOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import type { Organisation } from "#domain/organisation.ts";

/** Filled in by astro.config.mjs, of ORGANISATION and EMERGENCY. */
const { ORGANISATION, EMERGENCY } = import.meta.env;

export const deployedOrganisation: Organisation = organisationOf(
  ORGANISATION as OrganisationSlug,
  EMERGENCY ? { emergencyPhone: EMERGENCY } : {},
);
