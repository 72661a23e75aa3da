/** GET /api/v1/openapi.json: what the API takes and answers. */
import type { APIRoute } from "astro";
import { describeApi } from "#services/charter/describe-api.ts";
import { API_VERSION, answer, onlyGet } from "./_answer.ts";

export const prerender = false;

export const GET: APIRoute = ({ locals }) => answer(describeApi(locals.context, API_VERSION), { cached: true });

/** Else `ALL` would take it. */
export const HEAD: APIRoute = GET;
export const ALL: APIRoute = onlyGet;
