/** What a form may know, without a database: everything in stock. */
import { organisationOf } from "#charters/index.ts";
import { placesOf } from "#charters/places.ts";
import { publicationsOf } from "#charters/publications.ts";
import { type CallHours, callSlotsFrom } from "#domain/call-slots.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { instant } from "#domain/instant.ts";
import type { FormSetting } from "#kinds/kind.ts";

/** The demo's Monday morning. */
export const MORNING = instant("2026-11-23T08:30:00+01:00");

export const testSetting = (slug: OrganisationSlug): FormSetting => ({
  now: MORNING,
  organisation: organisationOf(slug),
  places: placesOf(slug),
  callSlots: callSlotsFrom(organisationOf(slug).callHours as CallHours, MORNING).map((slot) => ({
    ...slot,
    day: "maandag",
    time: "10.00 tot 10.30 uur",
  })),
  publications: publicationsOf(slug).map((publication) => ({ ...publication, copies: publication.firstStock })),
});
