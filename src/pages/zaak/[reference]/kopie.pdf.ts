/** "Download uw klacht (pdf)", for who holds the key of the zaak. */
import type { APIRoute } from "astro";
import { zaakCopyAnswer } from "#components/zaak/zaak-copy-answer.ts";
import { enterZaak } from "#services/zaak/enter-zaak.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals: { context }, params, cookies }) =>
  zaakCopyAnswer(context, await enterZaak(context, params.reference, cookies));
