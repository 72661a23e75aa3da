/** One file of a zaak, for who holds its key. */
import type { APIRoute } from "astro";
import { openFile } from "#services/files/open-file.ts";
import { enterZaak } from "#services/zaak/enter-zaak.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals, params, cookies }) =>
  openFile(locals.context, await enterZaak(locals.context, params.reference, cookies), params.id);
