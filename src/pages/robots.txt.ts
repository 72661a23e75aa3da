/** What search engines leave alone: zaken, the desk, the demo, and search results. */
import type { APIRoute } from "astro";

export const prerender = true;

const CLOSED = ["/zaak/", "/zoeken", "/medewerker", "/demo", "/fout"];

export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      "User-agent: *",
      ...CLOSED.map((path) => `Disallow: ${path}`),
      "",
      `Sitemap: ${new URL("/sitemap-index.xml", site).href}`,
      "",
    ].join("\n"),
    { headers: { "content-type": "text/plain; charset=utf-8" } },
  );
