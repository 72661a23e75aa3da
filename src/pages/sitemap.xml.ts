/** The public pages for search engines. */
import type { APIRoute } from "astro";
import { charterOf } from "#charters/index.ts";
import { deployedOrganisation as organisation } from "#layouts/deployed-organisation.ts";
import { listPages } from "#services/site/list-pages.ts";

export const prerender = true;

export const GET: APIRoute = ({ site }) => {
  const hrefs = ["/", ...listPages(organisation, charterOf(organisation.slug)).map(({ href }) => href)];
  const urls = hrefs
    .filter((href) => href !== "/zoeken")
    .map((href) => `<url><loc>${new URL(href, site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>\n`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
};
