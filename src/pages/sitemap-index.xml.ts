/** The list of sitemaps for search engines: one. */
import type { APIRoute } from "astro";

export const prerender = true;

export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${new URL("/sitemap.xml", site).href}</loc></sitemap></sitemapindex>\n`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
