/** Each publication as pdf, made when the site is built; it opens without a form. */
import type { APIRoute } from "astro";
import { organisationOf } from "#charters/index.ts";
import { publicationsOf } from "#charters/publications.ts";
import { publicationPdf } from "#components/publications/publication-pdf.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import type { CataloguedPublication } from "#domain/publication.ts";

export const prerender = true;

const organisation = organisationOf(import.meta.env.ORGANISATION as OrganisationSlug);
const texts = import.meta.glob<string>("../../charters/*/publications/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const getStaticPaths = () =>
  publicationsOf(organisation.slug).map((publication) => ({
    params: { slug: publication.slug },
    props: { publication },
  }));

export const GET: APIRoute<{ publication: CataloguedPublication }> = async ({ props: { publication } }) => {
  const text = texts[`../../charters/${organisation.slug}/publications/${publication.slug}.md`];
  if (text === undefined) throw new Error(`No text for the publication ${publication.slug}`);
  const pdf = await publicationPdf(publication, organisation, text);
  return new Response(new Uint8Array(pdf), { headers: { "content-type": "application/pdf" } });
};
