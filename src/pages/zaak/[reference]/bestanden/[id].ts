/** One file of a zaak, for who holds its key. */
import type { APIRoute } from "astro";
import { enterZaak } from "#services/enter-zaak.ts";
import { openFile } from "#services/files/open-file.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals, params, cookies }) =>
  openFile(locals.context, await enterZaak(locals.context, params.reference, cookies), params.id);
