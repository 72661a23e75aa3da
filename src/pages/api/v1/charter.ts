/** GET /api/v1/charter: the charter as data; `?organisation=` names the other built-in organisation. */
import type { APIRoute } from "astro";
import { organisationSlugs } from "#charters/index.ts";
import { describeCharter } from "#services/charter/describe-charter.ts";
import { answer, onlyGet, problem } from "./_answer.ts";

export const prerender = false;

export const GET: APIRoute = ({ locals, url }) => {
  const asked = url.searchParams.get("organisation") ?? locals.context.organisation.slug;
  const slug = organisationSlugs.find((each) => each === asked);
  if (!slug) {
    const errors = [{ field: "organisation", message: "Kies groningen of bzk." }];
    return problem({ status: 400, title: "De vraag klopt niet.", errors });
  }
  return answer(describeCharter(locals.context, slug), { cached: true });
};

/** Else `ALL` would take it. */
export const HEAD: APIRoute = GET;
export const ALL: APIRoute = onlyGet;
