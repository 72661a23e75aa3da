/** Where to report a vulnerability (RFC 9116). Made on demand: `Expires` lies half a year ahead of the clock. */
import type { APIRoute } from "astro";
import { HOUR_MS, type Instant, isoOfInstant } from "#domain/instant.ts";

export const prerender = false;

const VALID_MS = 182 * 24 * HOUR_MS;

export const GET: APIRoute = ({ locals: { context } }) => {
  const expires = isoOfInstant((context.now + VALID_MS) as Instant);
  const lines = [
    `Contact: ${context.organisation.vulnerabilities?.url ?? `${context.baseUrl}/kwetsbaarheid-melden`}`,
    `Expires: ${expires}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${context.baseUrl}/.well-known/security.txt`,
    `Policy: ${context.baseUrl}/kwetsbaarheid-melden`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
