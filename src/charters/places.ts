/** The roads and waterways that a report to this organisation can be about; none where it has no roads. */
import type { OrganisationSlug } from "#domain/charter.ts";
import type { Place } from "#domain/place.ts";
import { places as groningen } from "./groningen/places.ts";

export const placesOf = (organisation: OrganisationSlug): readonly Place[] =>
  organisation === "groningen" ? groningen : [];
