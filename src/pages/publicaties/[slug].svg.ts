/** The cover of each publication, drawn when the site is built. */
import type { APIRoute } from "astro";
import { organisationOf } from "#charters/index.ts";
import { publicationsOf } from "#charters/publications.ts";
import { coverSvg } from "#components/publications/cover-svg.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import type { CataloguedPublication } from "#domain/publication.ts";

export const prerender = true;

const organisation = organisationOf(import.meta.env.ORGANISATION as OrganisationSlug);

export const getStaticPaths = () =>
  publicationsOf(organisation.slug).map((publication) => ({
    params: { slug: publication.slug },
    props: { publication },
  }));

export const GET: APIRoute<{ publication: CataloguedPublication }> = ({ props }) =>
  new Response(coverSvg(props.publication, organisation.name), { headers: { "content-type": "image/svg+xml" } });
